/* Stubs of the test host's own gates (tests/KernelHost/Gates.Unsafe.cs), made as the generated stub libraries make theirs. */
#ifndef GATES_H
#define GATES_H
#define GATE(name, number, slot) __asm__(".text\n.globl " #name "\n.type " #name ",@function\n" #name ":\n mov $" #number ",%eax\n movabs $" #slot ",%r11\n jmp *(%r11)\n")
#define LIGHT 0x200000000000
#define WAITING 0x200000000008
#define DIRECT 0x200000000020
#define WIDE 0x200000000028
#define NARROW 0x200000000030
#define GATE_(name, number, slot) GATE(name, number, slot)
GATE_(gate_empty, 3072, LIGHT);
GATE_(gate_twelve, 3073, WAITING);
GATE_(gate_wait, 3074, WAITING);
GATE_(gate_call_back, 3075, WAITING);
GATE_(gate_operators, 3076, LIGHT);
GATE_(gate_half, 3077, LIGHT);
GATE_(gate_direct, 3078, DIRECT);
GATE_(gate_wide, 3079, WIDE);
GATE_(gate_narrow, 3080, NARROW);
GATE_(gate_no_path, 3073, WIDE);
extern long gate_empty(long);
extern long gate_twelve(long, long, long, long, long, long, long, long, long, long, long, long);
extern int gate_wait(int spins, volatile long *flag);
extern long gate_call_back(long (*function)(long), long);
extern int gate_operators(int index);
extern double gate_half(double);
/* The sum of the arguments, each multiplied by its place: by the direct path when the first is odd, else by the rest of the call. */
extern int gate_narrow(int, long, long, long, long, long);
extern int gate_direct(int, long, long, long, long, long, long, long);
extern int gate_wide(int, long, long, long, long, long, long, long, long, long, long, long);
extern long gate_no_path(long, long, long, long, long, long, long, long, long, long, long, long); /* gate_twelve by a gate with a direct path, which it has not */
#endif
