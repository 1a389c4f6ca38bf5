// The first byte of every MessagePack value, as the specification (github.com/msgpack/msgpack/blob/master/spec.md) numbers it.
// Names follow MessagePack-CSharp, so that a package reference can replace this file, the writer and the reader.

using System;

namespace Mana.Contracts;

/// <summary>Kind of a MessagePack value.</summary>
public enum MessagePackType : byte
{
    /// <summary>The byte 0xc1, which the specification never uses.</summary>
    Unknown,

    /// <summary>A signed or unsigned integer of up to 64 bits.</summary>
    Integer,

    /// <summary>No value.</summary>
    Nil,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A 32-bit or 64-bit IEEE 754 number.</summary>
    Float,

    /// <summary>UTF-8 text.</summary>
    String,

    /// <summary>Bytes.</summary>
    Binary,

    /// <summary>A sequence of values.</summary>
    Array,

    /// <summary>A sequence of pairs of values.</summary>
    Map,

    /// <summary>Bytes with a type number; −1 is the timestamp.</summary>
    Extension,
}

/// <summary>First bytes of MessagePack values.</summary>
public static class MessagePackCode
{
    /// <summary>First of the 16 codes of a map with up to 15 pairs.</summary>
    public const byte MinFixMap = 0x80;

    /// <summary>First of the 16 codes of an array with up to 15 values.</summary>
    public const byte MinFixArray = 0x90;

    /// <summary>First of the 32 codes of a string with up to 31 bytes.</summary>
    public const byte MinFixStr = 0xa0;

    /// <summary>No value.</summary>
    public const byte Nil = 0xc0;

    /// <summary>The code the specification never uses.</summary>
    public const byte NeverUsed = 0xc1;

    /// <summary>False.</summary>
    public const byte False = 0xc2;

    /// <summary>True.</summary>
    public const byte True = 0xc3;

    /// <summary>Bytes, 8-bit length.</summary>
    public const byte Bin8 = 0xc4;

    /// <summary>Bytes, 16-bit length.</summary>
    public const byte Bin16 = 0xc5;

    /// <summary>Bytes, 32-bit length.</summary>
    public const byte Bin32 = 0xc6;

    /// <summary>Extension, 8-bit length.</summary>
    public const byte Ext8 = 0xc7;

    /// <summary>Extension, 16-bit length.</summary>
    public const byte Ext16 = 0xc8;

    /// <summary>Extension, 32-bit length.</summary>
    public const byte Ext32 = 0xc9;

    /// <summary>32-bit number with a fraction.</summary>
    public const byte Float32 = 0xca;

    /// <summary>64-bit number with a fraction.</summary>
    public const byte Float64 = 0xcb;

    /// <summary>Unsigned integer of 8 bits.</summary>
    public const byte UInt8 = 0xcc;

    /// <summary>Unsigned integer of 16 bits.</summary>
    public const byte UInt16 = 0xcd;

    /// <summary>Unsigned integer of 32 bits.</summary>
    public const byte UInt32 = 0xce;

    /// <summary>Unsigned integer of 64 bits.</summary>
    public const byte UInt64 = 0xcf;

    /// <summary>Signed integer of 8 bits.</summary>
    public const byte Int8 = 0xd0;

    /// <summary>Signed integer of 16 bits.</summary>
    public const byte Int16 = 0xd1;

    /// <summary>Signed integer of 32 bits.</summary>
    public const byte Int32 = 0xd2;

    /// <summary>Signed integer of 64 bits.</summary>
    public const byte Int64 = 0xd3;

    /// <summary>Extension of 1 byte.</summary>
    public const byte FixExt1 = 0xd4;

    /// <summary>Extension of 2 bytes.</summary>
    public const byte FixExt2 = 0xd5;

    /// <summary>Extension of 4 bytes.</summary>
    public const byte FixExt4 = 0xd6;

    /// <summary>Extension of 8 bytes.</summary>
    public const byte FixExt8 = 0xd7;

    /// <summary>Extension of 16 bytes.</summary>
    public const byte FixExt16 = 0xd8;

    /// <summary>String, 8-bit length.</summary>
    public const byte Str8 = 0xd9;

    /// <summary>String, 16-bit length.</summary>
    public const byte Str16 = 0xda;

    /// <summary>String, 32-bit length.</summary>
    public const byte Str32 = 0xdb;

    /// <summary>Array, 16-bit count.</summary>
    public const byte Array16 = 0xdc;

    /// <summary>Array, 32-bit count.</summary>
    public const byte Array32 = 0xdd;

    /// <summary>Map, 16-bit count of pairs.</summary>
    public const byte Map16 = 0xde;

    /// <summary>Map, 32-bit count of pairs.</summary>
    public const byte Map32 = 0xdf;

    /// <summary>First of the 32 codes of the integers −32 to −1.</summary>
    public const byte MinNegativeFixInt = 0xe0;

    /// <summary>Last code of the integers 0 to 127.</summary>
    public const byte MaxFixInt = 0x7f;

    /// <summary>Type number of the timestamp extension.</summary>
    public const sbyte TimestampExtension = -1;

    /// <summary>The kind of value that begins with this byte.</summary>
    public static MessagePackType ToMessagePackType(byte code) => code switch
    {
        <= MaxFixInt or >= MinNegativeFixInt => MessagePackType.Integer,
        < MinFixArray => MessagePackType.Map,
        < MinFixStr => MessagePackType.Array,
        < Nil => MessagePackType.String,
        Nil => MessagePackType.Nil,
        NeverUsed => MessagePackType.Unknown,
        False or True => MessagePackType.Boolean,
        Bin8 or Bin16 or Bin32 => MessagePackType.Binary,
        Ext8 or Ext16 or Ext32 => MessagePackType.Extension,
        Float32 or Float64 => MessagePackType.Float,
        <= Int64 => MessagePackType.Integer,
        <= FixExt16 => MessagePackType.Extension,
        <= Str32 => MessagePackType.String,
        <= Array32 => MessagePackType.Array,
        _ => MessagePackType.Map,
    };
}

/// <summary>Type number and length of an extension value.</summary>
/// <param name="TypeCode">Number of the extension; negative ones belong to the specification.</param>
/// <param name="Length">Bytes of the value.</param>
public readonly record struct ExtensionHeader(sbyte TypeCode, uint Length);

/// <summary>An extension value.</summary>
/// <param name="TypeCode">Number of the extension.</param>
/// <param name="Data">Bytes of the value.</param>
public readonly record struct ExtensionResult(sbyte TypeCode, ReadOnlyMemory<byte> Data)
{
    /// <summary>Type number and length.</summary>
    public ExtensionHeader Header => new(TypeCode, (uint)Data.Length);
}

/// <summary>Data that is not what the reader expected; the message says at which byte.</summary>
public sealed class MessagePackSerializationException : Exception
{
    /// <summary>An error with this sentence.</summary>
    public MessagePackSerializationException(string message)
        : base(message)
    {
    }
}
