// Written by StubGenerator; `make generate` writes it anew. The stub of Open MPI's libmpi.so.40: every symbol the
// original exports. A function loads its gate number and jumps through the gate's slot; eax and r11 are free at a call in the System V ABI,
// and a variadic function's al is not needed, because no entry reads vector registers.
    .text
    .balign 32
    .globl MPIX_Query_cuda_support
    .type MPIX_Query_cuda_support, @function
MPIX_Query_cuda_support:
    xor %eax, %eax
    ret
    .size MPIX_Query_cuda_support, . - MPIX_Query_cuda_support
    .balign 32
    .globl MPI_AINT_ADD_F90
    .type MPI_AINT_ADD_F90, @function
MPI_AINT_ADD_F90:
    lea .Lname0(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_AINT_ADD_F90, . - MPI_AINT_ADD_F90
    .balign 32
    .globl MPI_AINT_DIFF_F90
    .type MPI_AINT_DIFF_F90, @function
MPI_AINT_DIFF_F90:
    lea .Lname1(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_AINT_DIFF_F90, . - MPI_AINT_DIFF_F90
    .balign 32
    .weak MPI_Abort
    .type MPI_Abort, @function
MPI_Abort:
    .globl PMPI_Abort
    .type PMPI_Abort, @function
PMPI_Abort:
    mov $1030, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Abort, . - MPI_Abort
    .size PMPI_Abort, . - PMPI_Abort
    .balign 32
    .weak MPI_Accumulate
    .type MPI_Accumulate, @function
MPI_Accumulate:
    .globl PMPI_Accumulate
    .type PMPI_Accumulate, @function
PMPI_Accumulate:
    mov $1031, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Accumulate, . - MPI_Accumulate
    .size PMPI_Accumulate, . - PMPI_Accumulate
    .balign 32
    .weak MPI_Add_error_class
    .type MPI_Add_error_class, @function
MPI_Add_error_class:
    .globl PMPI_Add_error_class
    .type PMPI_Add_error_class, @function
PMPI_Add_error_class:
    mov $1033, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Add_error_class, . - MPI_Add_error_class
    .size PMPI_Add_error_class, . - PMPI_Add_error_class
    .balign 32
    .weak MPI_Add_error_code
    .type MPI_Add_error_code, @function
MPI_Add_error_code:
    .globl PMPI_Add_error_code
    .type PMPI_Add_error_code, @function
PMPI_Add_error_code:
    mov $1034, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Add_error_code, . - MPI_Add_error_code
    .size PMPI_Add_error_code, . - PMPI_Add_error_code
    .balign 32
    .weak MPI_Add_error_string
    .type MPI_Add_error_string, @function
MPI_Add_error_string:
    .globl PMPI_Add_error_string
    .type PMPI_Add_error_string, @function
PMPI_Add_error_string:
    mov $1035, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Add_error_string, . - MPI_Add_error_string
    .size PMPI_Add_error_string, . - PMPI_Add_error_string
    .balign 32
    .weak MPI_Address
    .type MPI_Address, @function
MPI_Address:
    .globl PMPI_Address
    .type PMPI_Address, @function
PMPI_Address:
    mov $1716, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Address, . - MPI_Address
    .size PMPI_Address, . - PMPI_Address
    .balign 32
    .weak MPI_Allgather
    .type MPI_Allgather, @function
MPI_Allgather:
    .globl PMPI_Allgather
    .type PMPI_Allgather, @function
PMPI_Allgather:
    mov $1038, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgather, . - MPI_Allgather
    .size PMPI_Allgather, . - PMPI_Allgather
    .balign 32
    .weak MPIX_Allgather_init
    .type MPIX_Allgather_init, @function
MPIX_Allgather_init:
    .globl PMPIX_Allgather_init
    .type PMPIX_Allgather_init, @function
PMPIX_Allgather_init:
    mov $1040, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Allgather_init, . - MPIX_Allgather_init
    .size PMPIX_Allgather_init, . - PMPIX_Allgather_init
    .balign 32
    .weak MPI_Allgatherv
    .type MPI_Allgatherv, @function
MPI_Allgatherv:
    .globl PMPI_Allgatherv
    .type PMPI_Allgatherv, @function
PMPI_Allgatherv:
    mov $1042, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgatherv, . - MPI_Allgatherv
    .size PMPI_Allgatherv, . - PMPI_Allgatherv
    .balign 32
    .weak MPIX_Allgatherv_init
    .type MPIX_Allgatherv_init, @function
MPIX_Allgatherv_init:
    .globl PMPIX_Allgatherv_init
    .type PMPIX_Allgatherv_init, @function
PMPIX_Allgatherv_init:
    mov $1044, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Allgatherv_init, . - MPIX_Allgatherv_init
    .size PMPIX_Allgatherv_init, . - PMPIX_Allgatherv_init
    .balign 32
    .weak MPI_Alloc_mem
    .type MPI_Alloc_mem, @function
MPI_Alloc_mem:
    .globl PMPI_Alloc_mem
    .type PMPI_Alloc_mem, @function
PMPI_Alloc_mem:
    mov $1046, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alloc_mem, . - MPI_Alloc_mem
    .size PMPI_Alloc_mem, . - PMPI_Alloc_mem
    .balign 32
    .weak MPI_Allreduce
    .type MPI_Allreduce, @function
MPI_Allreduce:
    .globl PMPI_Allreduce
    .type PMPI_Allreduce, @function
PMPI_Allreduce:
    mov $1047, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allreduce, . - MPI_Allreduce
    .size PMPI_Allreduce, . - PMPI_Allreduce
    .balign 32
    .weak MPIX_Allreduce_init
    .type MPIX_Allreduce_init, @function
MPIX_Allreduce_init:
    .globl PMPIX_Allreduce_init
    .type PMPIX_Allreduce_init, @function
PMPIX_Allreduce_init:
    mov $1049, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Allreduce_init, . - MPIX_Allreduce_init
    .size PMPIX_Allreduce_init, . - PMPIX_Allreduce_init
    .balign 32
    .weak MPI_Alltoall
    .type MPI_Alltoall, @function
MPI_Alltoall:
    .globl PMPI_Alltoall
    .type PMPI_Alltoall, @function
PMPI_Alltoall:
    mov $1051, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoall, . - MPI_Alltoall
    .size PMPI_Alltoall, . - PMPI_Alltoall
    .balign 32
    .weak MPIX_Alltoall_init
    .type MPIX_Alltoall_init, @function
MPIX_Alltoall_init:
    .globl PMPIX_Alltoall_init
    .type PMPIX_Alltoall_init, @function
PMPIX_Alltoall_init:
    mov $1053, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Alltoall_init, . - MPIX_Alltoall_init
    .size PMPIX_Alltoall_init, . - PMPIX_Alltoall_init
    .balign 32
    .weak MPI_Alltoallv
    .type MPI_Alltoallv, @function
MPI_Alltoallv:
    .globl PMPI_Alltoallv
    .type PMPI_Alltoallv, @function
PMPI_Alltoallv:
    mov $1055, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallv, . - MPI_Alltoallv
    .size PMPI_Alltoallv, . - PMPI_Alltoallv
    .balign 32
    .weak MPIX_Alltoallv_init
    .type MPIX_Alltoallv_init, @function
MPIX_Alltoallv_init:
    .globl PMPIX_Alltoallv_init
    .type PMPIX_Alltoallv_init, @function
PMPIX_Alltoallv_init:
    mov $1057, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Alltoallv_init, . - MPIX_Alltoallv_init
    .size PMPIX_Alltoallv_init, . - PMPIX_Alltoallv_init
    .balign 32
    .weak MPI_Alltoallw
    .type MPI_Alltoallw, @function
MPI_Alltoallw:
    .globl PMPI_Alltoallw
    .type PMPI_Alltoallw, @function
PMPI_Alltoallw:
    mov $1059, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallw, . - MPI_Alltoallw
    .size PMPI_Alltoallw, . - PMPI_Alltoallw
    .balign 32
    .weak MPIX_Alltoallw_init
    .type MPIX_Alltoallw_init, @function
MPIX_Alltoallw_init:
    .globl PMPIX_Alltoallw_init
    .type PMPIX_Alltoallw_init, @function
PMPIX_Alltoallw_init:
    mov $1061, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Alltoallw_init, . - MPIX_Alltoallw_init
    .size PMPIX_Alltoallw_init, . - PMPIX_Alltoallw_init
    .balign 32
    .weak MPI_Attr_delete
    .type MPI_Attr_delete, @function
MPI_Attr_delete:
    .globl PMPI_Attr_delete
    .type PMPI_Attr_delete, @function
PMPI_Attr_delete:
    mov $1063, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Attr_delete, . - MPI_Attr_delete
    .size PMPI_Attr_delete, . - PMPI_Attr_delete
    .balign 32
    .weak MPI_Attr_get
    .type MPI_Attr_get, @function
MPI_Attr_get:
    .globl PMPI_Attr_get
    .type PMPI_Attr_get, @function
PMPI_Attr_get:
    mov $1064, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Attr_get, . - MPI_Attr_get
    .size PMPI_Attr_get, . - PMPI_Attr_get
    .balign 32
    .weak MPI_Attr_put
    .type MPI_Attr_put, @function
MPI_Attr_put:
    .globl PMPI_Attr_put
    .type PMPI_Attr_put, @function
PMPI_Attr_put:
    mov $1065, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Attr_put, . - MPI_Attr_put
    .size PMPI_Attr_put, . - PMPI_Attr_put
    .balign 32
    .weak MPI_Barrier
    .type MPI_Barrier, @function
MPI_Barrier:
    .globl PMPI_Barrier
    .type PMPI_Barrier, @function
PMPI_Barrier:
    mov $1066, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Barrier, . - MPI_Barrier
    .size PMPI_Barrier, . - PMPI_Barrier
    .balign 32
    .weak MPIX_Barrier_init
    .type MPIX_Barrier_init, @function
MPIX_Barrier_init:
    .globl PMPIX_Barrier_init
    .type PMPIX_Barrier_init, @function
PMPIX_Barrier_init:
    mov $1067, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Barrier_init, . - MPIX_Barrier_init
    .size PMPIX_Barrier_init, . - PMPIX_Barrier_init
    .balign 32
    .weak MPI_Bcast
    .type MPI_Bcast, @function
MPI_Bcast:
    .globl PMPI_Bcast
    .type PMPI_Bcast, @function
PMPI_Bcast:
    mov $1068, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bcast, . - MPI_Bcast
    .size PMPI_Bcast, . - PMPI_Bcast
    .balign 32
    .weak MPIX_Bcast_init
    .type MPIX_Bcast_init, @function
MPIX_Bcast_init:
    .globl PMPIX_Bcast_init
    .type PMPIX_Bcast_init, @function
PMPIX_Bcast_init:
    mov $1070, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Bcast_init, . - MPIX_Bcast_init
    .size PMPIX_Bcast_init, . - PMPIX_Bcast_init
    .balign 32
    .weak MPI_Bsend
    .type MPI_Bsend, @function
MPI_Bsend:
    .globl PMPI_Bsend
    .type PMPI_Bsend, @function
PMPI_Bsend:
    mov $1072, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bsend, . - MPI_Bsend
    .size PMPI_Bsend, . - PMPI_Bsend
    .balign 32
    .weak MPI_Bsend_init
    .type MPI_Bsend_init, @function
MPI_Bsend_init:
    .globl PMPI_Bsend_init
    .type PMPI_Bsend_init, @function
PMPI_Bsend_init:
    mov $1074, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bsend_init, . - MPI_Bsend_init
    .size PMPI_Bsend_init, . - PMPI_Bsend_init
    .balign 32
    .weak MPI_Buffer_attach
    .type MPI_Buffer_attach, @function
MPI_Buffer_attach:
    .globl PMPI_Buffer_attach
    .type PMPI_Buffer_attach, @function
PMPI_Buffer_attach:
    mov $1076, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Buffer_attach, . - MPI_Buffer_attach
    .size PMPI_Buffer_attach, . - PMPI_Buffer_attach
    .balign 32
    .weak MPI_Buffer_detach
    .type MPI_Buffer_detach, @function
MPI_Buffer_detach:
    .globl PMPI_Buffer_detach
    .type PMPI_Buffer_detach, @function
PMPI_Buffer_detach:
    mov $1078, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Buffer_detach, . - MPI_Buffer_detach
    .size PMPI_Buffer_detach, . - PMPI_Buffer_detach
    .balign 32
    .weak MPI_COMM_DUP_FN
    .type MPI_COMM_DUP_FN, @function
MPI_COMM_DUP_FN:
    lea .Lname2(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_COMM_DUP_FN, . - MPI_COMM_DUP_FN
    .balign 32
    .weak MPI_COMM_NULL_COPY_FN
    .type MPI_COMM_NULL_COPY_FN, @function
MPI_COMM_NULL_COPY_FN:
    lea .Lname3(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_COMM_NULL_COPY_FN, . - MPI_COMM_NULL_COPY_FN
    .balign 32
    .weak MPI_COMM_NULL_DELETE_FN
    .type MPI_COMM_NULL_DELETE_FN, @function
MPI_COMM_NULL_DELETE_FN:
    lea .Lname4(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_COMM_NULL_DELETE_FN, . - MPI_COMM_NULL_DELETE_FN
    .balign 32
    .weak MPI_CONVERSION_FN_NULL
    .type MPI_CONVERSION_FN_NULL, @function
MPI_CONVERSION_FN_NULL:
    lea .Lname5(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_CONVERSION_FN_NULL, . - MPI_CONVERSION_FN_NULL
    .balign 32
    .weak MPI_Cancel
    .type MPI_Cancel, @function
MPI_Cancel:
    .globl PMPI_Cancel
    .type PMPI_Cancel, @function
PMPI_Cancel:
    mov $1082, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Cancel, . - MPI_Cancel
    .size PMPI_Cancel, . - PMPI_Cancel
    .balign 32
    .weak MPI_Cart_coords
    .type MPI_Cart_coords, @function
MPI_Cart_coords:
    .globl PMPI_Cart_coords
    .type PMPI_Cart_coords, @function
PMPI_Cart_coords:
    mov $1083, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Cart_coords, . - MPI_Cart_coords
    .size PMPI_Cart_coords, . - PMPI_Cart_coords
    .balign 32
    .weak MPI_Cart_create
    .type MPI_Cart_create, @function
MPI_Cart_create:
    .globl PMPI_Cart_create
    .type PMPI_Cart_create, @function
PMPI_Cart_create:
    mov $1084, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Cart_create, . - MPI_Cart_create
    .size PMPI_Cart_create, . - PMPI_Cart_create
    .balign 32
    .weak MPI_Cart_get
    .type MPI_Cart_get, @function
MPI_Cart_get:
    .globl PMPI_Cart_get
    .type PMPI_Cart_get, @function
PMPI_Cart_get:
    mov $1085, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Cart_get, . - MPI_Cart_get
    .size PMPI_Cart_get, . - PMPI_Cart_get
    .balign 32
    .weak MPI_Cart_map
    .type MPI_Cart_map, @function
MPI_Cart_map:
    .globl PMPI_Cart_map
    .type PMPI_Cart_map, @function
PMPI_Cart_map:
    mov $1086, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Cart_map, . - MPI_Cart_map
    .size PMPI_Cart_map, . - PMPI_Cart_map
    .balign 32
    .weak MPI_Cart_rank
    .type MPI_Cart_rank, @function
MPI_Cart_rank:
    .globl PMPI_Cart_rank
    .type PMPI_Cart_rank, @function
PMPI_Cart_rank:
    mov $1087, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Cart_rank, . - MPI_Cart_rank
    .size PMPI_Cart_rank, . - PMPI_Cart_rank
    .balign 32
    .weak MPI_Cart_shift
    .type MPI_Cart_shift, @function
MPI_Cart_shift:
    .globl PMPI_Cart_shift
    .type PMPI_Cart_shift, @function
PMPI_Cart_shift:
    mov $1088, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Cart_shift, . - MPI_Cart_shift
    .size PMPI_Cart_shift, . - PMPI_Cart_shift
    .balign 32
    .weak MPI_Cart_sub
    .type MPI_Cart_sub, @function
MPI_Cart_sub:
    .globl PMPI_Cart_sub
    .type PMPI_Cart_sub, @function
PMPI_Cart_sub:
    mov $1089, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Cart_sub, . - MPI_Cart_sub
    .size PMPI_Cart_sub, . - PMPI_Cart_sub
    .balign 32
    .weak MPI_Cartdim_get
    .type MPI_Cartdim_get, @function
MPI_Cartdim_get:
    .globl PMPI_Cartdim_get
    .type PMPI_Cartdim_get, @function
PMPI_Cartdim_get:
    mov $1090, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Cartdim_get, . - MPI_Cartdim_get
    .size PMPI_Cartdim_get, . - PMPI_Cartdim_get
    .balign 32
    .weak MPI_Close_port
    .type MPI_Close_port, @function
MPI_Close_port:
    .globl PMPI_Close_port
    .type PMPI_Close_port, @function
PMPI_Close_port:
    mov $1091, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Close_port, . - MPI_Close_port
    .size PMPI_Close_port, . - PMPI_Close_port
    .balign 32
    .weak MPI_Comm_accept
    .type MPI_Comm_accept, @function
MPI_Comm_accept:
    .globl PMPI_Comm_accept
    .type PMPI_Comm_accept, @function
PMPI_Comm_accept:
    mov $1092, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_accept, . - MPI_Comm_accept
    .size PMPI_Comm_accept, . - PMPI_Comm_accept
    .balign 32
    .weak MPI_Comm_c2f
    .type MPI_Comm_c2f, @function
MPI_Comm_c2f:
    .globl PMPI_Comm_c2f
    .type PMPI_Comm_c2f, @function
PMPI_Comm_c2f:
    mov $1095, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_c2f, . - MPI_Comm_c2f
    .size PMPI_Comm_c2f, . - PMPI_Comm_c2f
    .balign 32
    .weak MPI_Comm_call_errhandler
    .type MPI_Comm_call_errhandler, @function
MPI_Comm_call_errhandler:
    .globl PMPI_Comm_call_errhandler
    .type PMPI_Comm_call_errhandler, @function
PMPI_Comm_call_errhandler:
    mov $1096, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_call_errhandler, . - MPI_Comm_call_errhandler
    .size PMPI_Comm_call_errhandler, . - PMPI_Comm_call_errhandler
    .balign 32
    .weak MPI_Comm_compare
    .type MPI_Comm_compare, @function
MPI_Comm_compare:
    .globl PMPI_Comm_compare
    .type PMPI_Comm_compare, @function
PMPI_Comm_compare:
    mov $1097, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_compare, . - MPI_Comm_compare
    .size PMPI_Comm_compare, . - PMPI_Comm_compare
    .balign 32
    .weak MPI_Comm_connect
    .type MPI_Comm_connect, @function
MPI_Comm_connect:
    .globl PMPI_Comm_connect
    .type PMPI_Comm_connect, @function
PMPI_Comm_connect:
    mov $1098, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_connect, . - MPI_Comm_connect
    .size PMPI_Comm_connect, . - PMPI_Comm_connect
    .balign 32
    .weak MPI_Comm_create
    .type MPI_Comm_create, @function
MPI_Comm_create:
    .globl PMPI_Comm_create
    .type PMPI_Comm_create, @function
PMPI_Comm_create:
    mov $1099, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_create, . - MPI_Comm_create
    .size PMPI_Comm_create, . - PMPI_Comm_create
    .balign 32
    .weak MPI_Comm_create_errhandler
    .type MPI_Comm_create_errhandler, @function
MPI_Comm_create_errhandler:
    .globl PMPI_Comm_create_errhandler
    .type PMPI_Comm_create_errhandler, @function
PMPI_Comm_create_errhandler:
    mov $1100, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_create_errhandler, . - MPI_Comm_create_errhandler
    .size PMPI_Comm_create_errhandler, . - PMPI_Comm_create_errhandler
    .balign 32
    .weak MPI_Comm_create_group
    .type MPI_Comm_create_group, @function
MPI_Comm_create_group:
    .globl PMPI_Comm_create_group
    .type PMPI_Comm_create_group, @function
PMPI_Comm_create_group:
    mov $1102, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_create_group, . - MPI_Comm_create_group
    .size PMPI_Comm_create_group, . - PMPI_Comm_create_group
    .balign 32
    .weak MPI_Comm_create_keyval
    .type MPI_Comm_create_keyval, @function
MPI_Comm_create_keyval:
    .globl PMPI_Comm_create_keyval
    .type PMPI_Comm_create_keyval, @function
PMPI_Comm_create_keyval:
    mov $1103, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_create_keyval, . - MPI_Comm_create_keyval
    .size PMPI_Comm_create_keyval, . - PMPI_Comm_create_keyval
    .balign 32
    .weak MPI_Comm_delete_attr
    .type MPI_Comm_delete_attr, @function
MPI_Comm_delete_attr:
    .globl PMPI_Comm_delete_attr
    .type PMPI_Comm_delete_attr, @function
PMPI_Comm_delete_attr:
    mov $1104, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_delete_attr, . - MPI_Comm_delete_attr
    .size PMPI_Comm_delete_attr, . - PMPI_Comm_delete_attr
    .balign 32
    .weak MPI_Comm_disconnect
    .type MPI_Comm_disconnect, @function
MPI_Comm_disconnect:
    .globl PMPI_Comm_disconnect
    .type PMPI_Comm_disconnect, @function
PMPI_Comm_disconnect:
    mov $1107, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_disconnect, . - MPI_Comm_disconnect
    .size PMPI_Comm_disconnect, . - PMPI_Comm_disconnect
    .balign 32
    .weak MPI_Comm_dup
    .type MPI_Comm_dup, @function
MPI_Comm_dup:
    .globl PMPI_Comm_dup
    .type PMPI_Comm_dup, @function
PMPI_Comm_dup:
    mov $1108, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_dup, . - MPI_Comm_dup
    .size PMPI_Comm_dup, . - PMPI_Comm_dup
    .balign 32
    .weak MPI_Comm_dup_with_info
    .type MPI_Comm_dup_with_info, @function
MPI_Comm_dup_with_info:
    .globl PMPI_Comm_dup_with_info
    .type PMPI_Comm_dup_with_info, @function
PMPI_Comm_dup_with_info:
    mov $1109, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_dup_with_info, . - MPI_Comm_dup_with_info
    .size PMPI_Comm_dup_with_info, . - PMPI_Comm_dup_with_info
    .balign 32
    .weak MPI_Comm_f2c
    .type MPI_Comm_f2c, @function
MPI_Comm_f2c:
    .globl PMPI_Comm_f2c
    .type PMPI_Comm_f2c, @function
PMPI_Comm_f2c:
    mov $1110, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_f2c, . - MPI_Comm_f2c
    .size PMPI_Comm_f2c, . - PMPI_Comm_f2c
    .balign 32
    .weak MPI_Comm_free
    .type MPI_Comm_free, @function
MPI_Comm_free:
    .globl PMPI_Comm_free
    .type PMPI_Comm_free, @function
PMPI_Comm_free:
    mov $1112, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_free, . - MPI_Comm_free
    .size PMPI_Comm_free, . - PMPI_Comm_free
    .balign 32
    .weak MPI_Comm_free_keyval
    .type MPI_Comm_free_keyval, @function
MPI_Comm_free_keyval:
    .globl PMPI_Comm_free_keyval
    .type PMPI_Comm_free_keyval, @function
PMPI_Comm_free_keyval:
    mov $1113, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_free_keyval, . - MPI_Comm_free_keyval
    .size PMPI_Comm_free_keyval, . - PMPI_Comm_free_keyval
    .balign 32
    .weak MPI_Comm_get_attr
    .type MPI_Comm_get_attr, @function
MPI_Comm_get_attr:
    .globl PMPI_Comm_get_attr
    .type PMPI_Comm_get_attr, @function
PMPI_Comm_get_attr:
    mov $1115, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_get_attr, . - MPI_Comm_get_attr
    .size PMPI_Comm_get_attr, . - PMPI_Comm_get_attr
    .balign 32
    .weak MPI_Comm_get_errhandler
    .type MPI_Comm_get_errhandler, @function
MPI_Comm_get_errhandler:
    .globl PMPI_Comm_get_errhandler
    .type PMPI_Comm_get_errhandler, @function
PMPI_Comm_get_errhandler:
    mov $1116, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_get_errhandler, . - MPI_Comm_get_errhandler
    .size PMPI_Comm_get_errhandler, . - PMPI_Comm_get_errhandler
    .balign 32
    .weak MPI_Comm_get_info
    .type MPI_Comm_get_info, @function
MPI_Comm_get_info:
    .globl PMPI_Comm_get_info
    .type PMPI_Comm_get_info, @function
PMPI_Comm_get_info:
    mov $1117, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_get_info, . - MPI_Comm_get_info
    .size PMPI_Comm_get_info, . - PMPI_Comm_get_info
    .balign 32
    .weak MPI_Comm_get_name
    .type MPI_Comm_get_name, @function
MPI_Comm_get_name:
    .globl PMPI_Comm_get_name
    .type PMPI_Comm_get_name, @function
PMPI_Comm_get_name:
    mov $1118, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_get_name, . - MPI_Comm_get_name
    .size PMPI_Comm_get_name, . - PMPI_Comm_get_name
    .balign 32
    .weak MPI_Comm_get_parent
    .type MPI_Comm_get_parent, @function
MPI_Comm_get_parent:
    .globl PMPI_Comm_get_parent
    .type PMPI_Comm_get_parent, @function
PMPI_Comm_get_parent:
    mov $1119, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_get_parent, . - MPI_Comm_get_parent
    .size PMPI_Comm_get_parent, . - PMPI_Comm_get_parent
    .balign 32
    .weak MPI_Comm_group
    .type MPI_Comm_group, @function
MPI_Comm_group:
    .globl PMPI_Comm_group
    .type PMPI_Comm_group, @function
PMPI_Comm_group:
    mov $1120, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_group, . - MPI_Comm_group
    .size PMPI_Comm_group, . - PMPI_Comm_group
    .balign 32
    .weak MPI_Comm_idup
    .type MPI_Comm_idup, @function
MPI_Comm_idup:
    .globl PMPI_Comm_idup
    .type PMPI_Comm_idup, @function
PMPI_Comm_idup:
    mov $1121, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_idup, . - MPI_Comm_idup
    .size PMPI_Comm_idup, . - PMPI_Comm_idup
    .balign 32
    .weak MPI_Comm_join
    .type MPI_Comm_join, @function
MPI_Comm_join:
    .globl PMPI_Comm_join
    .type PMPI_Comm_join, @function
PMPI_Comm_join:
    mov $1124, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_join, . - MPI_Comm_join
    .size PMPI_Comm_join, . - PMPI_Comm_join
    .balign 32
    .weak MPI_Comm_rank
    .type MPI_Comm_rank, @function
MPI_Comm_rank:
    .globl PMPI_Comm_rank
    .type PMPI_Comm_rank, @function
PMPI_Comm_rank:
    mov $1125, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_rank, . - MPI_Comm_rank
    .size PMPI_Comm_rank, . - PMPI_Comm_rank
    .balign 32
    .weak MPI_Comm_remote_group
    .type MPI_Comm_remote_group, @function
MPI_Comm_remote_group:
    .globl PMPI_Comm_remote_group
    .type PMPI_Comm_remote_group, @function
PMPI_Comm_remote_group:
    mov $1126, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_remote_group, . - MPI_Comm_remote_group
    .size PMPI_Comm_remote_group, . - PMPI_Comm_remote_group
    .balign 32
    .weak MPI_Comm_remote_size
    .type MPI_Comm_remote_size, @function
MPI_Comm_remote_size:
    .globl PMPI_Comm_remote_size
    .type PMPI_Comm_remote_size, @function
PMPI_Comm_remote_size:
    mov $1127, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_remote_size, . - MPI_Comm_remote_size
    .size PMPI_Comm_remote_size, . - PMPI_Comm_remote_size
    .balign 32
    .weak MPI_Comm_set_attr
    .type MPI_Comm_set_attr, @function
MPI_Comm_set_attr:
    .globl PMPI_Comm_set_attr
    .type PMPI_Comm_set_attr, @function
PMPI_Comm_set_attr:
    mov $1128, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_set_attr, . - MPI_Comm_set_attr
    .size PMPI_Comm_set_attr, . - PMPI_Comm_set_attr
    .balign 32
    .weak MPI_Comm_set_errhandler
    .type MPI_Comm_set_errhandler, @function
MPI_Comm_set_errhandler:
    .globl PMPI_Comm_set_errhandler
    .type PMPI_Comm_set_errhandler, @function
PMPI_Comm_set_errhandler:
    mov $1129, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_set_errhandler, . - MPI_Comm_set_errhandler
    .size PMPI_Comm_set_errhandler, . - PMPI_Comm_set_errhandler
    .balign 32
    .weak MPI_Comm_set_info
    .type MPI_Comm_set_info, @function
MPI_Comm_set_info:
    .globl PMPI_Comm_set_info
    .type PMPI_Comm_set_info, @function
PMPI_Comm_set_info:
    mov $1130, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_set_info, . - MPI_Comm_set_info
    .size PMPI_Comm_set_info, . - PMPI_Comm_set_info
    .balign 32
    .weak MPI_Comm_set_name
    .type MPI_Comm_set_name, @function
MPI_Comm_set_name:
    .globl PMPI_Comm_set_name
    .type PMPI_Comm_set_name, @function
PMPI_Comm_set_name:
    mov $1131, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_set_name, . - MPI_Comm_set_name
    .size PMPI_Comm_set_name, . - PMPI_Comm_set_name
    .balign 32
    .weak MPI_Comm_size
    .type MPI_Comm_size, @function
MPI_Comm_size:
    .globl PMPI_Comm_size
    .type PMPI_Comm_size, @function
PMPI_Comm_size:
    mov $1132, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_size, . - MPI_Comm_size
    .size PMPI_Comm_size, . - PMPI_Comm_size
    .balign 32
    .weak MPI_Comm_spawn
    .type MPI_Comm_spawn, @function
MPI_Comm_spawn:
    .globl PMPI_Comm_spawn
    .type PMPI_Comm_spawn, @function
PMPI_Comm_spawn:
    mov $1133, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_spawn, . - MPI_Comm_spawn
    .size PMPI_Comm_spawn, . - PMPI_Comm_spawn
    .balign 32
    .weak MPI_Comm_spawn_multiple
    .type MPI_Comm_spawn_multiple, @function
MPI_Comm_spawn_multiple:
    .globl PMPI_Comm_spawn_multiple
    .type PMPI_Comm_spawn_multiple, @function
PMPI_Comm_spawn_multiple:
    mov $1134, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_spawn_multiple, . - MPI_Comm_spawn_multiple
    .size PMPI_Comm_spawn_multiple, . - PMPI_Comm_spawn_multiple
    .balign 32
    .weak MPI_Comm_split
    .type MPI_Comm_split, @function
MPI_Comm_split:
    .globl PMPI_Comm_split
    .type PMPI_Comm_split, @function
PMPI_Comm_split:
    mov $1135, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_split, . - MPI_Comm_split
    .size PMPI_Comm_split, . - PMPI_Comm_split
    .balign 32
    .weak MPI_Comm_split_type
    .type MPI_Comm_split_type, @function
MPI_Comm_split_type:
    .globl PMPI_Comm_split_type
    .type PMPI_Comm_split_type, @function
PMPI_Comm_split_type:
    mov $1136, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_split_type, . - MPI_Comm_split_type
    .size PMPI_Comm_split_type, . - PMPI_Comm_split_type
    .balign 32
    .weak MPI_Comm_test_inter
    .type MPI_Comm_test_inter, @function
MPI_Comm_test_inter:
    .globl PMPI_Comm_test_inter
    .type PMPI_Comm_test_inter, @function
PMPI_Comm_test_inter:
    mov $1137, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Comm_test_inter, . - MPI_Comm_test_inter
    .size PMPI_Comm_test_inter, . - PMPI_Comm_test_inter
    .balign 32
    .weak MPI_Compare_and_swap
    .type MPI_Compare_and_swap, @function
MPI_Compare_and_swap:
    .globl PMPI_Compare_and_swap
    .type PMPI_Compare_and_swap, @function
PMPI_Compare_and_swap:
    mov $1139, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Compare_and_swap, . - MPI_Compare_and_swap
    .size PMPI_Compare_and_swap, . - PMPI_Compare_and_swap
    .balign 32
    .weak MPI_DUP_FN
    .type MPI_DUP_FN, @function
MPI_DUP_FN:
    lea .Lname6(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_DUP_FN, . - MPI_DUP_FN
    .balign 32
    .weak MPI_Dims_create
    .type MPI_Dims_create, @function
MPI_Dims_create:
    .globl PMPI_Dims_create
    .type PMPI_Dims_create, @function
PMPI_Dims_create:
    mov $1140, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Dims_create, . - MPI_Dims_create
    .size PMPI_Dims_create, . - PMPI_Dims_create
    .balign 32
    .weak MPI_Dist_graph_create
    .type MPI_Dist_graph_create, @function
MPI_Dist_graph_create:
    .globl PMPI_Dist_graph_create
    .type PMPI_Dist_graph_create, @function
PMPI_Dist_graph_create:
    mov $1141, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Dist_graph_create, . - MPI_Dist_graph_create
    .size PMPI_Dist_graph_create, . - PMPI_Dist_graph_create
    .balign 32
    .weak MPI_Dist_graph_create_adjacent
    .type MPI_Dist_graph_create_adjacent, @function
MPI_Dist_graph_create_adjacent:
    .globl PMPI_Dist_graph_create_adjacent
    .type PMPI_Dist_graph_create_adjacent, @function
PMPI_Dist_graph_create_adjacent:
    mov $1142, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Dist_graph_create_adjacent, . - MPI_Dist_graph_create_adjacent
    .size PMPI_Dist_graph_create_adjacent, . - PMPI_Dist_graph_create_adjacent
    .balign 32
    .weak MPI_Dist_graph_neighbors
    .type MPI_Dist_graph_neighbors, @function
MPI_Dist_graph_neighbors:
    .globl PMPI_Dist_graph_neighbors
    .type PMPI_Dist_graph_neighbors, @function
PMPI_Dist_graph_neighbors:
    mov $1143, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Dist_graph_neighbors, . - MPI_Dist_graph_neighbors
    .size PMPI_Dist_graph_neighbors, . - PMPI_Dist_graph_neighbors
    .balign 32
    .weak MPI_Dist_graph_neighbors_count
    .type MPI_Dist_graph_neighbors_count, @function
MPI_Dist_graph_neighbors_count:
    .globl PMPI_Dist_graph_neighbors_count
    .type PMPI_Dist_graph_neighbors_count, @function
PMPI_Dist_graph_neighbors_count:
    mov $1144, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Dist_graph_neighbors_count, . - MPI_Dist_graph_neighbors_count
    .size PMPI_Dist_graph_neighbors_count, . - PMPI_Dist_graph_neighbors_count
    .balign 32
    .weak MPI_Errhandler_c2f
    .type MPI_Errhandler_c2f, @function
MPI_Errhandler_c2f:
    .globl PMPI_Errhandler_c2f
    .type PMPI_Errhandler_c2f, @function
PMPI_Errhandler_c2f:
    mov $1145, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Errhandler_c2f, . - MPI_Errhandler_c2f
    .size PMPI_Errhandler_c2f, . - PMPI_Errhandler_c2f
    .balign 32
    .weak MPI_Errhandler_create
    .type MPI_Errhandler_create, @function
MPI_Errhandler_create:
    .globl PMPI_Errhandler_create
    .type PMPI_Errhandler_create, @function
PMPI_Errhandler_create:
    mov $1717, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Errhandler_create, . - MPI_Errhandler_create
    .size PMPI_Errhandler_create, . - PMPI_Errhandler_create
    .balign 32
    .weak MPI_Errhandler_f2c
    .type MPI_Errhandler_f2c, @function
MPI_Errhandler_f2c:
    .globl PMPI_Errhandler_f2c
    .type PMPI_Errhandler_f2c, @function
PMPI_Errhandler_f2c:
    mov $1146, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Errhandler_f2c, . - MPI_Errhandler_f2c
    .size PMPI_Errhandler_f2c, . - PMPI_Errhandler_f2c
    .balign 32
    .weak MPI_Errhandler_free
    .type MPI_Errhandler_free, @function
MPI_Errhandler_free:
    .globl PMPI_Errhandler_free
    .type PMPI_Errhandler_free, @function
PMPI_Errhandler_free:
    mov $1147, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Errhandler_free, . - MPI_Errhandler_free
    .size PMPI_Errhandler_free, . - PMPI_Errhandler_free
    .balign 32
    .weak MPI_Errhandler_get
    .type MPI_Errhandler_get, @function
MPI_Errhandler_get:
    .globl PMPI_Errhandler_get
    .type PMPI_Errhandler_get, @function
PMPI_Errhandler_get:
    mov $1718, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Errhandler_get, . - MPI_Errhandler_get
    .size PMPI_Errhandler_get, . - PMPI_Errhandler_get
    .balign 32
    .weak MPI_Errhandler_set
    .type MPI_Errhandler_set, @function
MPI_Errhandler_set:
    .globl PMPI_Errhandler_set
    .type PMPI_Errhandler_set, @function
PMPI_Errhandler_set:
    mov $1719, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Errhandler_set, . - MPI_Errhandler_set
    .size PMPI_Errhandler_set, . - PMPI_Errhandler_set
    .balign 32
    .weak MPI_Error_class
    .type MPI_Error_class, @function
MPI_Error_class:
    .globl PMPI_Error_class
    .type PMPI_Error_class, @function
PMPI_Error_class:
    mov $1150, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Error_class, . - MPI_Error_class
    .size PMPI_Error_class, . - PMPI_Error_class
    .balign 32
    .weak MPI_Error_string
    .type MPI_Error_string, @function
MPI_Error_string:
    .globl PMPI_Error_string
    .type PMPI_Error_string, @function
PMPI_Error_string:
    mov $1151, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Error_string, . - MPI_Error_string
    .size PMPI_Error_string, . - PMPI_Error_string
    .balign 32
    .weak MPI_Exscan
    .type MPI_Exscan, @function
MPI_Exscan:
    .globl PMPI_Exscan
    .type PMPI_Exscan, @function
PMPI_Exscan:
    mov $1152, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Exscan, . - MPI_Exscan
    .size PMPI_Exscan, . - PMPI_Exscan
    .balign 32
    .weak MPIX_Exscan_init
    .type MPIX_Exscan_init, @function
MPIX_Exscan_init:
    .globl PMPIX_Exscan_init
    .type PMPIX_Exscan_init, @function
PMPIX_Exscan_init:
    mov $1154, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Exscan_init, . - MPIX_Exscan_init
    .size PMPIX_Exscan_init, . - PMPIX_Exscan_init
    .balign 32
    .weak MPI_Fetch_and_op
    .type MPI_Fetch_and_op, @function
MPI_Fetch_and_op:
    .globl PMPI_Fetch_and_op
    .type PMPI_Fetch_and_op, @function
PMPI_Fetch_and_op:
    mov $1156, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Fetch_and_op, . - MPI_Fetch_and_op
    .size PMPI_Fetch_and_op, . - PMPI_Fetch_and_op
    .balign 32
    .weak MPI_File_c2f
    .type MPI_File_c2f, @function
MPI_File_c2f:
    .globl PMPI_File_c2f
    .type PMPI_File_c2f, @function
PMPI_File_c2f:
    mov $1157, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_c2f, . - MPI_File_c2f
    .size PMPI_File_c2f, . - PMPI_File_c2f
    .balign 32
    .weak MPI_File_call_errhandler
    .type MPI_File_call_errhandler, @function
MPI_File_call_errhandler:
    .globl PMPI_File_call_errhandler
    .type PMPI_File_call_errhandler, @function
PMPI_File_call_errhandler:
    mov $1158, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_call_errhandler, . - MPI_File_call_errhandler
    .size PMPI_File_call_errhandler, . - PMPI_File_call_errhandler
    .balign 32
    .weak MPI_File_close
    .type MPI_File_close, @function
MPI_File_close:
    .globl PMPI_File_close
    .type PMPI_File_close, @function
PMPI_File_close:
    mov $1159, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_close, . - MPI_File_close
    .size PMPI_File_close, . - PMPI_File_close
    .balign 32
    .weak MPI_File_create_errhandler
    .type MPI_File_create_errhandler, @function
MPI_File_create_errhandler:
    .globl PMPI_File_create_errhandler
    .type PMPI_File_create_errhandler, @function
PMPI_File_create_errhandler:
    mov $1160, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_create_errhandler, . - MPI_File_create_errhandler
    .size PMPI_File_create_errhandler, . - PMPI_File_create_errhandler
    .balign 32
    .weak MPI_File_delete
    .type MPI_File_delete, @function
MPI_File_delete:
    .globl PMPI_File_delete
    .type PMPI_File_delete, @function
PMPI_File_delete:
    mov $1161, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_delete, . - MPI_File_delete
    .size PMPI_File_delete, . - PMPI_File_delete
    .balign 32
    .weak MPI_File_f2c
    .type MPI_File_f2c, @function
MPI_File_f2c:
    .globl PMPI_File_f2c
    .type PMPI_File_f2c, @function
PMPI_File_f2c:
    mov $1162, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_f2c, . - MPI_File_f2c
    .size PMPI_File_f2c, . - PMPI_File_f2c
    .balign 32
    .weak MPI_File_get_amode
    .type MPI_File_get_amode, @function
MPI_File_get_amode:
    .globl PMPI_File_get_amode
    .type PMPI_File_get_amode, @function
PMPI_File_get_amode:
    mov $1164, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_amode, . - MPI_File_get_amode
    .size PMPI_File_get_amode, . - PMPI_File_get_amode
    .balign 32
    .weak MPI_File_get_atomicity
    .type MPI_File_get_atomicity, @function
MPI_File_get_atomicity:
    .globl PMPI_File_get_atomicity
    .type PMPI_File_get_atomicity, @function
PMPI_File_get_atomicity:
    mov $1165, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_atomicity, . - MPI_File_get_atomicity
    .size PMPI_File_get_atomicity, . - PMPI_File_get_atomicity
    .balign 32
    .weak MPI_File_get_byte_offset
    .type MPI_File_get_byte_offset, @function
MPI_File_get_byte_offset:
    .globl PMPI_File_get_byte_offset
    .type PMPI_File_get_byte_offset, @function
PMPI_File_get_byte_offset:
    mov $1166, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_byte_offset, . - MPI_File_get_byte_offset
    .size PMPI_File_get_byte_offset, . - PMPI_File_get_byte_offset
    .balign 32
    .weak MPI_File_get_errhandler
    .type MPI_File_get_errhandler, @function
MPI_File_get_errhandler:
    .globl PMPI_File_get_errhandler
    .type PMPI_File_get_errhandler, @function
PMPI_File_get_errhandler:
    mov $1167, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_errhandler, . - MPI_File_get_errhandler
    .size PMPI_File_get_errhandler, . - PMPI_File_get_errhandler
    .balign 32
    .weak MPI_File_get_group
    .type MPI_File_get_group, @function
MPI_File_get_group:
    .globl PMPI_File_get_group
    .type PMPI_File_get_group, @function
PMPI_File_get_group:
    mov $1168, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_group, . - MPI_File_get_group
    .size PMPI_File_get_group, . - PMPI_File_get_group
    .balign 32
    .weak MPI_File_get_info
    .type MPI_File_get_info, @function
MPI_File_get_info:
    .globl PMPI_File_get_info
    .type PMPI_File_get_info, @function
PMPI_File_get_info:
    mov $1169, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_info, . - MPI_File_get_info
    .size PMPI_File_get_info, . - PMPI_File_get_info
    .balign 32
    .weak MPI_File_get_position
    .type MPI_File_get_position, @function
MPI_File_get_position:
    .globl PMPI_File_get_position
    .type PMPI_File_get_position, @function
PMPI_File_get_position:
    mov $1170, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_position, . - MPI_File_get_position
    .size PMPI_File_get_position, . - PMPI_File_get_position
    .balign 32
    .weak MPI_File_get_position_shared
    .type MPI_File_get_position_shared, @function
MPI_File_get_position_shared:
    .globl PMPI_File_get_position_shared
    .type PMPI_File_get_position_shared, @function
PMPI_File_get_position_shared:
    mov $1171, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_position_shared, . - MPI_File_get_position_shared
    .size PMPI_File_get_position_shared, . - PMPI_File_get_position_shared
    .balign 32
    .weak MPI_File_get_size
    .type MPI_File_get_size, @function
MPI_File_get_size:
    .globl PMPI_File_get_size
    .type PMPI_File_get_size, @function
PMPI_File_get_size:
    mov $1172, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_size, . - MPI_File_get_size
    .size PMPI_File_get_size, . - PMPI_File_get_size
    .balign 32
    .weak MPI_File_get_type_extent
    .type MPI_File_get_type_extent, @function
MPI_File_get_type_extent:
    .globl PMPI_File_get_type_extent
    .type PMPI_File_get_type_extent, @function
PMPI_File_get_type_extent:
    mov $1173, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_type_extent, . - MPI_File_get_type_extent
    .size PMPI_File_get_type_extent, . - PMPI_File_get_type_extent
    .balign 32
    .weak MPI_File_get_view
    .type MPI_File_get_view, @function
MPI_File_get_view:
    .globl PMPI_File_get_view
    .type PMPI_File_get_view, @function
PMPI_File_get_view:
    mov $1175, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_view, . - MPI_File_get_view
    .size PMPI_File_get_view, . - PMPI_File_get_view
    .balign 32
    .weak MPI_File_iread
    .type MPI_File_iread, @function
MPI_File_iread:
    .globl PMPI_File_iread
    .type PMPI_File_iread, @function
PMPI_File_iread:
    mov $1176, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread, . - MPI_File_iread
    .size PMPI_File_iread, . - PMPI_File_iread
    .balign 32
    .weak MPI_File_iread_all
    .type MPI_File_iread_all, @function
MPI_File_iread_all:
    .globl PMPI_File_iread_all
    .type PMPI_File_iread_all, @function
PMPI_File_iread_all:
    mov $1178, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_all, . - MPI_File_iread_all
    .size PMPI_File_iread_all, . - PMPI_File_iread_all
    .balign 32
    .weak MPI_File_iread_at
    .type MPI_File_iread_at, @function
MPI_File_iread_at:
    .globl PMPI_File_iread_at
    .type PMPI_File_iread_at, @function
PMPI_File_iread_at:
    mov $1180, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_at, . - MPI_File_iread_at
    .size PMPI_File_iread_at, . - PMPI_File_iread_at
    .balign 32
    .weak MPI_File_iread_at_all
    .type MPI_File_iread_at_all, @function
MPI_File_iread_at_all:
    .globl PMPI_File_iread_at_all
    .type PMPI_File_iread_at_all, @function
PMPI_File_iread_at_all:
    mov $1182, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_at_all, . - MPI_File_iread_at_all
    .size PMPI_File_iread_at_all, . - PMPI_File_iread_at_all
    .balign 32
    .weak MPI_File_iread_shared
    .type MPI_File_iread_shared, @function
MPI_File_iread_shared:
    .globl PMPI_File_iread_shared
    .type PMPI_File_iread_shared, @function
PMPI_File_iread_shared:
    mov $1184, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_shared, . - MPI_File_iread_shared
    .size PMPI_File_iread_shared, . - PMPI_File_iread_shared
    .balign 32
    .weak MPI_File_iwrite
    .type MPI_File_iwrite, @function
MPI_File_iwrite:
    .globl PMPI_File_iwrite
    .type PMPI_File_iwrite, @function
PMPI_File_iwrite:
    mov $1186, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite, . - MPI_File_iwrite
    .size PMPI_File_iwrite, . - PMPI_File_iwrite
    .balign 32
    .weak MPI_File_iwrite_all
    .type MPI_File_iwrite_all, @function
MPI_File_iwrite_all:
    .globl PMPI_File_iwrite_all
    .type PMPI_File_iwrite_all, @function
PMPI_File_iwrite_all:
    mov $1188, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_all, . - MPI_File_iwrite_all
    .size PMPI_File_iwrite_all, . - PMPI_File_iwrite_all
    .balign 32
    .weak MPI_File_iwrite_at
    .type MPI_File_iwrite_at, @function
MPI_File_iwrite_at:
    .globl PMPI_File_iwrite_at
    .type PMPI_File_iwrite_at, @function
PMPI_File_iwrite_at:
    mov $1190, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_at, . - MPI_File_iwrite_at
    .size PMPI_File_iwrite_at, . - PMPI_File_iwrite_at
    .balign 32
    .weak MPI_File_iwrite_at_all
    .type MPI_File_iwrite_at_all, @function
MPI_File_iwrite_at_all:
    .globl PMPI_File_iwrite_at_all
    .type PMPI_File_iwrite_at_all, @function
PMPI_File_iwrite_at_all:
    mov $1192, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_at_all, . - MPI_File_iwrite_at_all
    .size PMPI_File_iwrite_at_all, . - PMPI_File_iwrite_at_all
    .balign 32
    .weak MPI_File_iwrite_shared
    .type MPI_File_iwrite_shared, @function
MPI_File_iwrite_shared:
    .globl PMPI_File_iwrite_shared
    .type PMPI_File_iwrite_shared, @function
PMPI_File_iwrite_shared:
    mov $1194, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_shared, . - MPI_File_iwrite_shared
    .size PMPI_File_iwrite_shared, . - PMPI_File_iwrite_shared
    .balign 32
    .weak MPI_File_open
    .type MPI_File_open, @function
MPI_File_open:
    .globl PMPI_File_open
    .type PMPI_File_open, @function
PMPI_File_open:
    mov $1196, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_open, . - MPI_File_open
    .size PMPI_File_open, . - PMPI_File_open
    .balign 32
    .weak MPI_File_preallocate
    .type MPI_File_preallocate, @function
MPI_File_preallocate:
    .globl PMPI_File_preallocate
    .type PMPI_File_preallocate, @function
PMPI_File_preallocate:
    mov $1197, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_preallocate, . - MPI_File_preallocate
    .size PMPI_File_preallocate, . - PMPI_File_preallocate
    .balign 32
    .weak MPI_File_read
    .type MPI_File_read, @function
MPI_File_read:
    .globl PMPI_File_read
    .type PMPI_File_read, @function
PMPI_File_read:
    mov $1198, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read, . - MPI_File_read
    .size PMPI_File_read, . - PMPI_File_read
    .balign 32
    .weak MPI_File_read_all
    .type MPI_File_read_all, @function
MPI_File_read_all:
    .globl PMPI_File_read_all
    .type PMPI_File_read_all, @function
PMPI_File_read_all:
    mov $1200, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_all, . - MPI_File_read_all
    .size PMPI_File_read_all, . - PMPI_File_read_all
    .balign 32
    .weak MPI_File_read_all_begin
    .type MPI_File_read_all_begin, @function
MPI_File_read_all_begin:
    .globl PMPI_File_read_all_begin
    .type PMPI_File_read_all_begin, @function
PMPI_File_read_all_begin:
    mov $1202, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_all_begin, . - MPI_File_read_all_begin
    .size PMPI_File_read_all_begin, . - PMPI_File_read_all_begin
    .balign 32
    .weak MPI_File_read_all_end
    .type MPI_File_read_all_end, @function
MPI_File_read_all_end:
    .globl PMPI_File_read_all_end
    .type PMPI_File_read_all_end, @function
PMPI_File_read_all_end:
    mov $1204, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_all_end, . - MPI_File_read_all_end
    .size PMPI_File_read_all_end, . - PMPI_File_read_all_end
    .balign 32
    .weak MPI_File_read_at
    .type MPI_File_read_at, @function
MPI_File_read_at:
    .globl PMPI_File_read_at
    .type PMPI_File_read_at, @function
PMPI_File_read_at:
    mov $1205, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at, . - MPI_File_read_at
    .size PMPI_File_read_at, . - PMPI_File_read_at
    .balign 32
    .weak MPI_File_read_at_all
    .type MPI_File_read_at_all, @function
MPI_File_read_at_all:
    .globl PMPI_File_read_at_all
    .type PMPI_File_read_at_all, @function
PMPI_File_read_at_all:
    mov $1207, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at_all, . - MPI_File_read_at_all
    .size PMPI_File_read_at_all, . - PMPI_File_read_at_all
    .balign 32
    .weak MPI_File_read_at_all_begin
    .type MPI_File_read_at_all_begin, @function
MPI_File_read_at_all_begin:
    .globl PMPI_File_read_at_all_begin
    .type PMPI_File_read_at_all_begin, @function
PMPI_File_read_at_all_begin:
    mov $1209, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at_all_begin, . - MPI_File_read_at_all_begin
    .size PMPI_File_read_at_all_begin, . - PMPI_File_read_at_all_begin
    .balign 32
    .weak MPI_File_read_at_all_end
    .type MPI_File_read_at_all_end, @function
MPI_File_read_at_all_end:
    .globl PMPI_File_read_at_all_end
    .type PMPI_File_read_at_all_end, @function
PMPI_File_read_at_all_end:
    mov $1211, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at_all_end, . - MPI_File_read_at_all_end
    .size PMPI_File_read_at_all_end, . - PMPI_File_read_at_all_end
    .balign 32
    .weak MPI_File_read_ordered
    .type MPI_File_read_ordered, @function
MPI_File_read_ordered:
    .globl PMPI_File_read_ordered
    .type PMPI_File_read_ordered, @function
PMPI_File_read_ordered:
    mov $1212, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_ordered, . - MPI_File_read_ordered
    .size PMPI_File_read_ordered, . - PMPI_File_read_ordered
    .balign 32
    .weak MPI_File_read_ordered_begin
    .type MPI_File_read_ordered_begin, @function
MPI_File_read_ordered_begin:
    .globl PMPI_File_read_ordered_begin
    .type PMPI_File_read_ordered_begin, @function
PMPI_File_read_ordered_begin:
    mov $1214, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_ordered_begin, . - MPI_File_read_ordered_begin
    .size PMPI_File_read_ordered_begin, . - PMPI_File_read_ordered_begin
    .balign 32
    .weak MPI_File_read_ordered_end
    .type MPI_File_read_ordered_end, @function
MPI_File_read_ordered_end:
    .globl PMPI_File_read_ordered_end
    .type PMPI_File_read_ordered_end, @function
PMPI_File_read_ordered_end:
    mov $1216, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_ordered_end, . - MPI_File_read_ordered_end
    .size PMPI_File_read_ordered_end, . - PMPI_File_read_ordered_end
    .balign 32
    .weak MPI_File_read_shared
    .type MPI_File_read_shared, @function
MPI_File_read_shared:
    .globl PMPI_File_read_shared
    .type PMPI_File_read_shared, @function
PMPI_File_read_shared:
    mov $1217, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_shared, . - MPI_File_read_shared
    .size PMPI_File_read_shared, . - PMPI_File_read_shared
    .balign 32
    .weak MPI_File_seek
    .type MPI_File_seek, @function
MPI_File_seek:
    .globl PMPI_File_seek
    .type PMPI_File_seek, @function
PMPI_File_seek:
    mov $1219, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_seek, . - MPI_File_seek
    .size PMPI_File_seek, . - PMPI_File_seek
    .balign 32
    .weak MPI_File_seek_shared
    .type MPI_File_seek_shared, @function
MPI_File_seek_shared:
    .globl PMPI_File_seek_shared
    .type PMPI_File_seek_shared, @function
PMPI_File_seek_shared:
    mov $1220, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_seek_shared, . - MPI_File_seek_shared
    .size PMPI_File_seek_shared, . - PMPI_File_seek_shared
    .balign 32
    .weak MPI_File_set_atomicity
    .type MPI_File_set_atomicity, @function
MPI_File_set_atomicity:
    .globl PMPI_File_set_atomicity
    .type PMPI_File_set_atomicity, @function
PMPI_File_set_atomicity:
    mov $1221, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_set_atomicity, . - MPI_File_set_atomicity
    .size PMPI_File_set_atomicity, . - PMPI_File_set_atomicity
    .balign 32
    .weak MPI_File_set_errhandler
    .type MPI_File_set_errhandler, @function
MPI_File_set_errhandler:
    .globl PMPI_File_set_errhandler
    .type PMPI_File_set_errhandler, @function
PMPI_File_set_errhandler:
    mov $1222, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_set_errhandler, . - MPI_File_set_errhandler
    .size PMPI_File_set_errhandler, . - PMPI_File_set_errhandler
    .balign 32
    .weak MPI_File_set_info
    .type MPI_File_set_info, @function
MPI_File_set_info:
    .globl PMPI_File_set_info
    .type PMPI_File_set_info, @function
PMPI_File_set_info:
    mov $1223, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_set_info, . - MPI_File_set_info
    .size PMPI_File_set_info, . - PMPI_File_set_info
    .balign 32
    .weak MPI_File_set_size
    .type MPI_File_set_size, @function
MPI_File_set_size:
    .globl PMPI_File_set_size
    .type PMPI_File_set_size, @function
PMPI_File_set_size:
    mov $1224, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_set_size, . - MPI_File_set_size
    .size PMPI_File_set_size, . - PMPI_File_set_size
    .balign 32
    .weak MPI_File_set_view
    .type MPI_File_set_view, @function
MPI_File_set_view:
    .globl PMPI_File_set_view
    .type PMPI_File_set_view, @function
PMPI_File_set_view:
    mov $1225, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_set_view, . - MPI_File_set_view
    .size PMPI_File_set_view, . - PMPI_File_set_view
    .balign 32
    .weak MPI_File_sync
    .type MPI_File_sync, @function
MPI_File_sync:
    .globl PMPI_File_sync
    .type PMPI_File_sync, @function
PMPI_File_sync:
    mov $1226, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_sync, . - MPI_File_sync
    .size PMPI_File_sync, . - PMPI_File_sync
    .balign 32
    .weak MPI_File_write
    .type MPI_File_write, @function
MPI_File_write:
    .globl PMPI_File_write
    .type PMPI_File_write, @function
PMPI_File_write:
    mov $1228, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write, . - MPI_File_write
    .size PMPI_File_write, . - PMPI_File_write
    .balign 32
    .weak MPI_File_write_all
    .type MPI_File_write_all, @function
MPI_File_write_all:
    .globl PMPI_File_write_all
    .type PMPI_File_write_all, @function
PMPI_File_write_all:
    mov $1230, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_all, . - MPI_File_write_all
    .size PMPI_File_write_all, . - PMPI_File_write_all
    .balign 32
    .weak MPI_File_write_all_begin
    .type MPI_File_write_all_begin, @function
MPI_File_write_all_begin:
    .globl PMPI_File_write_all_begin
    .type PMPI_File_write_all_begin, @function
PMPI_File_write_all_begin:
    mov $1232, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_all_begin, . - MPI_File_write_all_begin
    .size PMPI_File_write_all_begin, . - PMPI_File_write_all_begin
    .balign 32
    .weak MPI_File_write_all_end
    .type MPI_File_write_all_end, @function
MPI_File_write_all_end:
    .globl PMPI_File_write_all_end
    .type PMPI_File_write_all_end, @function
PMPI_File_write_all_end:
    mov $1234, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_all_end, . - MPI_File_write_all_end
    .size PMPI_File_write_all_end, . - PMPI_File_write_all_end
    .balign 32
    .weak MPI_File_write_at
    .type MPI_File_write_at, @function
MPI_File_write_at:
    .globl PMPI_File_write_at
    .type PMPI_File_write_at, @function
PMPI_File_write_at:
    mov $1235, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at, . - MPI_File_write_at
    .size PMPI_File_write_at, . - PMPI_File_write_at
    .balign 32
    .weak MPI_File_write_at_all
    .type MPI_File_write_at_all, @function
MPI_File_write_at_all:
    .globl PMPI_File_write_at_all
    .type PMPI_File_write_at_all, @function
PMPI_File_write_at_all:
    mov $1237, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at_all, . - MPI_File_write_at_all
    .size PMPI_File_write_at_all, . - PMPI_File_write_at_all
    .balign 32
    .weak MPI_File_write_at_all_begin
    .type MPI_File_write_at_all_begin, @function
MPI_File_write_at_all_begin:
    .globl PMPI_File_write_at_all_begin
    .type PMPI_File_write_at_all_begin, @function
PMPI_File_write_at_all_begin:
    mov $1239, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at_all_begin, . - MPI_File_write_at_all_begin
    .size PMPI_File_write_at_all_begin, . - PMPI_File_write_at_all_begin
    .balign 32
    .weak MPI_File_write_at_all_end
    .type MPI_File_write_at_all_end, @function
MPI_File_write_at_all_end:
    .globl PMPI_File_write_at_all_end
    .type PMPI_File_write_at_all_end, @function
PMPI_File_write_at_all_end:
    mov $1241, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at_all_end, . - MPI_File_write_at_all_end
    .size PMPI_File_write_at_all_end, . - PMPI_File_write_at_all_end
    .balign 32
    .weak MPI_File_write_ordered
    .type MPI_File_write_ordered, @function
MPI_File_write_ordered:
    .globl PMPI_File_write_ordered
    .type PMPI_File_write_ordered, @function
PMPI_File_write_ordered:
    mov $1242, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_ordered, . - MPI_File_write_ordered
    .size PMPI_File_write_ordered, . - PMPI_File_write_ordered
    .balign 32
    .weak MPI_File_write_ordered_begin
    .type MPI_File_write_ordered_begin, @function
MPI_File_write_ordered_begin:
    .globl PMPI_File_write_ordered_begin
    .type PMPI_File_write_ordered_begin, @function
PMPI_File_write_ordered_begin:
    mov $1244, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_ordered_begin, . - MPI_File_write_ordered_begin
    .size PMPI_File_write_ordered_begin, . - PMPI_File_write_ordered_begin
    .balign 32
    .weak MPI_File_write_ordered_end
    .type MPI_File_write_ordered_end, @function
MPI_File_write_ordered_end:
    .globl PMPI_File_write_ordered_end
    .type PMPI_File_write_ordered_end, @function
PMPI_File_write_ordered_end:
    mov $1246, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_ordered_end, . - MPI_File_write_ordered_end
    .size PMPI_File_write_ordered_end, . - PMPI_File_write_ordered_end
    .balign 32
    .weak MPI_File_write_shared
    .type MPI_File_write_shared, @function
MPI_File_write_shared:
    .globl PMPI_File_write_shared
    .type PMPI_File_write_shared, @function
PMPI_File_write_shared:
    mov $1247, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_shared, . - MPI_File_write_shared
    .size PMPI_File_write_shared, . - PMPI_File_write_shared
    .balign 32
    .weak MPI_Finalize
    .type MPI_Finalize, @function
MPI_Finalize:
    .globl PMPI_Finalize
    .type PMPI_Finalize, @function
PMPI_Finalize:
    mov $1249, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Finalize, . - MPI_Finalize
    .size PMPI_Finalize, . - PMPI_Finalize
    .balign 32
    .weak MPI_Finalized
    .type MPI_Finalized, @function
MPI_Finalized:
    .globl PMPI_Finalized
    .type PMPI_Finalized, @function
PMPI_Finalized:
    mov $1250, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Finalized, . - MPI_Finalized
    .size PMPI_Finalized, . - PMPI_Finalized
    .balign 32
    .weak MPI_Free_mem
    .type MPI_Free_mem, @function
MPI_Free_mem:
    .globl PMPI_Free_mem
    .type PMPI_Free_mem, @function
PMPI_Free_mem:
    mov $1251, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Free_mem, . - MPI_Free_mem
    .size PMPI_Free_mem, . - PMPI_Free_mem
    .balign 32
    .weak MPI_Gather
    .type MPI_Gather, @function
MPI_Gather:
    .globl PMPI_Gather
    .type PMPI_Gather, @function
PMPI_Gather:
    mov $1252, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gather, . - MPI_Gather
    .size PMPI_Gather, . - PMPI_Gather
    .balign 32
    .weak MPIX_Gather_init
    .type MPIX_Gather_init, @function
MPIX_Gather_init:
    .globl PMPIX_Gather_init
    .type PMPIX_Gather_init, @function
PMPIX_Gather_init:
    mov $1254, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Gather_init, . - MPIX_Gather_init
    .size PMPIX_Gather_init, . - PMPIX_Gather_init
    .balign 32
    .weak MPI_Gatherv
    .type MPI_Gatherv, @function
MPI_Gatherv:
    .globl PMPI_Gatherv
    .type PMPI_Gatherv, @function
PMPI_Gatherv:
    mov $1256, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gatherv, . - MPI_Gatherv
    .size PMPI_Gatherv, . - PMPI_Gatherv
    .balign 32
    .weak MPIX_Gatherv_init
    .type MPIX_Gatherv_init, @function
MPIX_Gatherv_init:
    .globl PMPIX_Gatherv_init
    .type PMPIX_Gatherv_init, @function
PMPIX_Gatherv_init:
    mov $1258, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Gatherv_init, . - MPIX_Gatherv_init
    .size PMPIX_Gatherv_init, . - PMPIX_Gatherv_init
    .balign 32
    .weak MPI_Get
    .type MPI_Get, @function
MPI_Get:
    .globl PMPI_Get
    .type PMPI_Get, @function
PMPI_Get:
    mov $1260, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Get, . - MPI_Get
    .size PMPI_Get, . - PMPI_Get
    .balign 32
    .weak MPI_Get_accumulate
    .type MPI_Get_accumulate, @function
MPI_Get_accumulate:
    .globl PMPI_Get_accumulate
    .type PMPI_Get_accumulate, @function
PMPI_Get_accumulate:
    mov $1262, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Get_accumulate, . - MPI_Get_accumulate
    .size PMPI_Get_accumulate, . - PMPI_Get_accumulate
    .balign 32
    .weak MPI_Get_address
    .type MPI_Get_address, @function
MPI_Get_address:
    .globl PMPI_Get_address
    .type PMPI_Get_address, @function
PMPI_Get_address:
    mov $1264, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_address, . - MPI_Get_address
    .size PMPI_Get_address, . - PMPI_Get_address
    .balign 32
    .weak MPI_Get_count
    .type MPI_Get_count, @function
MPI_Get_count:
    .globl PMPI_Get_count
    .type PMPI_Get_count, @function
PMPI_Get_count:
    mov $1265, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_count, . - MPI_Get_count
    .size PMPI_Get_count, . - PMPI_Get_count
    .balign 32
    .weak MPI_Get_elements
    .type MPI_Get_elements, @function
MPI_Get_elements:
    .globl PMPI_Get_elements
    .type PMPI_Get_elements, @function
PMPI_Get_elements:
    mov $1267, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_elements, . - MPI_Get_elements
    .size PMPI_Get_elements, . - PMPI_Get_elements
    .balign 32
    .weak MPI_Get_elements_x
    .type MPI_Get_elements_x, @function
MPI_Get_elements_x:
    .globl PMPI_Get_elements_x
    .type PMPI_Get_elements_x, @function
PMPI_Get_elements_x:
    mov $1269, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_elements_x, . - MPI_Get_elements_x
    .size PMPI_Get_elements_x, . - PMPI_Get_elements_x
    .balign 32
    .weak MPI_Get_library_version
    .type MPI_Get_library_version, @function
MPI_Get_library_version:
    .globl PMPI_Get_library_version
    .type PMPI_Get_library_version, @function
PMPI_Get_library_version:
    mov $1271, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_library_version, . - MPI_Get_library_version
    .size PMPI_Get_library_version, . - PMPI_Get_library_version
    .balign 32
    .weak MPI_Get_processor_name
    .type MPI_Get_processor_name, @function
MPI_Get_processor_name:
    .globl PMPI_Get_processor_name
    .type PMPI_Get_processor_name, @function
PMPI_Get_processor_name:
    mov $1272, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_processor_name, . - MPI_Get_processor_name
    .size PMPI_Get_processor_name, . - PMPI_Get_processor_name
    .balign 32
    .weak MPI_Get_version
    .type MPI_Get_version, @function
MPI_Get_version:
    .globl PMPI_Get_version
    .type PMPI_Get_version, @function
PMPI_Get_version:
    mov $1273, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_version, . - MPI_Get_version
    .size PMPI_Get_version, . - PMPI_Get_version
    .balign 32
    .weak MPI_Graph_create
    .type MPI_Graph_create, @function
MPI_Graph_create:
    .globl PMPI_Graph_create
    .type PMPI_Graph_create, @function
PMPI_Graph_create:
    mov $1274, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Graph_create, . - MPI_Graph_create
    .size PMPI_Graph_create, . - PMPI_Graph_create
    .balign 32
    .weak MPI_Graph_get
    .type MPI_Graph_get, @function
MPI_Graph_get:
    .globl PMPI_Graph_get
    .type PMPI_Graph_get, @function
PMPI_Graph_get:
    mov $1275, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Graph_get, . - MPI_Graph_get
    .size PMPI_Graph_get, . - PMPI_Graph_get
    .balign 32
    .weak MPI_Graph_map
    .type MPI_Graph_map, @function
MPI_Graph_map:
    .globl PMPI_Graph_map
    .type PMPI_Graph_map, @function
PMPI_Graph_map:
    mov $1276, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Graph_map, . - MPI_Graph_map
    .size PMPI_Graph_map, . - PMPI_Graph_map
    .balign 32
    .weak MPI_Graph_neighbors
    .type MPI_Graph_neighbors, @function
MPI_Graph_neighbors:
    .globl PMPI_Graph_neighbors
    .type PMPI_Graph_neighbors, @function
PMPI_Graph_neighbors:
    mov $1277, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Graph_neighbors, . - MPI_Graph_neighbors
    .size PMPI_Graph_neighbors, . - PMPI_Graph_neighbors
    .balign 32
    .weak MPI_Graph_neighbors_count
    .type MPI_Graph_neighbors_count, @function
MPI_Graph_neighbors_count:
    .globl PMPI_Graph_neighbors_count
    .type PMPI_Graph_neighbors_count, @function
PMPI_Graph_neighbors_count:
    mov $1278, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Graph_neighbors_count, . - MPI_Graph_neighbors_count
    .size PMPI_Graph_neighbors_count, . - PMPI_Graph_neighbors_count
    .balign 32
    .weak MPI_Graphdims_get
    .type MPI_Graphdims_get, @function
MPI_Graphdims_get:
    .globl PMPI_Graphdims_get
    .type PMPI_Graphdims_get, @function
PMPI_Graphdims_get:
    mov $1279, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Graphdims_get, . - MPI_Graphdims_get
    .size PMPI_Graphdims_get, . - PMPI_Graphdims_get
    .balign 32
    .weak MPI_Grequest_complete
    .type MPI_Grequest_complete, @function
MPI_Grequest_complete:
    .globl PMPI_Grequest_complete
    .type PMPI_Grequest_complete, @function
PMPI_Grequest_complete:
    mov $1280, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Grequest_complete, . - MPI_Grequest_complete
    .size PMPI_Grequest_complete, . - PMPI_Grequest_complete
    .balign 32
    .weak MPI_Grequest_start
    .type MPI_Grequest_start, @function
MPI_Grequest_start:
    .globl PMPI_Grequest_start
    .type PMPI_Grequest_start, @function
PMPI_Grequest_start:
    mov $1281, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Grequest_start, . - MPI_Grequest_start
    .size PMPI_Grequest_start, . - PMPI_Grequest_start
    .balign 32
    .weak MPI_Group_c2f
    .type MPI_Group_c2f, @function
MPI_Group_c2f:
    .globl PMPI_Group_c2f
    .type PMPI_Group_c2f, @function
PMPI_Group_c2f:
    mov $1282, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_c2f, . - MPI_Group_c2f
    .size PMPI_Group_c2f, . - PMPI_Group_c2f
    .balign 32
    .weak MPI_Group_compare
    .type MPI_Group_compare, @function
MPI_Group_compare:
    .globl PMPI_Group_compare
    .type PMPI_Group_compare, @function
PMPI_Group_compare:
    mov $1283, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_compare, . - MPI_Group_compare
    .size PMPI_Group_compare, . - PMPI_Group_compare
    .balign 32
    .weak MPI_Group_difference
    .type MPI_Group_difference, @function
MPI_Group_difference:
    .globl PMPI_Group_difference
    .type PMPI_Group_difference, @function
PMPI_Group_difference:
    mov $1284, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_difference, . - MPI_Group_difference
    .size PMPI_Group_difference, . - PMPI_Group_difference
    .balign 32
    .weak MPI_Group_excl
    .type MPI_Group_excl, @function
MPI_Group_excl:
    .globl PMPI_Group_excl
    .type PMPI_Group_excl, @function
PMPI_Group_excl:
    mov $1285, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_excl, . - MPI_Group_excl
    .size PMPI_Group_excl, . - PMPI_Group_excl
    .balign 32
    .weak MPI_Group_f2c
    .type MPI_Group_f2c, @function
MPI_Group_f2c:
    .globl PMPI_Group_f2c
    .type PMPI_Group_f2c, @function
PMPI_Group_f2c:
    mov $1286, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_f2c, . - MPI_Group_f2c
    .size PMPI_Group_f2c, . - PMPI_Group_f2c
    .balign 32
    .weak MPI_Group_free
    .type MPI_Group_free, @function
MPI_Group_free:
    .globl PMPI_Group_free
    .type PMPI_Group_free, @function
PMPI_Group_free:
    mov $1287, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_free, . - MPI_Group_free
    .size PMPI_Group_free, . - PMPI_Group_free
    .balign 32
    .weak MPI_Group_incl
    .type MPI_Group_incl, @function
MPI_Group_incl:
    .globl PMPI_Group_incl
    .type PMPI_Group_incl, @function
PMPI_Group_incl:
    mov $1290, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_incl, . - MPI_Group_incl
    .size PMPI_Group_incl, . - PMPI_Group_incl
    .balign 32
    .weak MPI_Group_intersection
    .type MPI_Group_intersection, @function
MPI_Group_intersection:
    .globl PMPI_Group_intersection
    .type PMPI_Group_intersection, @function
PMPI_Group_intersection:
    mov $1291, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_intersection, . - MPI_Group_intersection
    .size PMPI_Group_intersection, . - PMPI_Group_intersection
    .balign 32
    .weak MPI_Group_range_excl
    .type MPI_Group_range_excl, @function
MPI_Group_range_excl:
    .globl PMPI_Group_range_excl
    .type PMPI_Group_range_excl, @function
PMPI_Group_range_excl:
    mov $1292, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_range_excl, . - MPI_Group_range_excl
    .size PMPI_Group_range_excl, . - PMPI_Group_range_excl
    .balign 32
    .weak MPI_Group_range_incl
    .type MPI_Group_range_incl, @function
MPI_Group_range_incl:
    .globl PMPI_Group_range_incl
    .type PMPI_Group_range_incl, @function
PMPI_Group_range_incl:
    mov $1293, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_range_incl, . - MPI_Group_range_incl
    .size PMPI_Group_range_incl, . - PMPI_Group_range_incl
    .balign 32
    .weak MPI_Group_rank
    .type MPI_Group_rank, @function
MPI_Group_rank:
    .globl PMPI_Group_rank
    .type PMPI_Group_rank, @function
PMPI_Group_rank:
    mov $1294, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_rank, . - MPI_Group_rank
    .size PMPI_Group_rank, . - PMPI_Group_rank
    .balign 32
    .weak MPI_Group_size
    .type MPI_Group_size, @function
MPI_Group_size:
    .globl PMPI_Group_size
    .type PMPI_Group_size, @function
PMPI_Group_size:
    mov $1295, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_size, . - MPI_Group_size
    .size PMPI_Group_size, . - PMPI_Group_size
    .balign 32
    .weak MPI_Group_translate_ranks
    .type MPI_Group_translate_ranks, @function
MPI_Group_translate_ranks:
    .globl PMPI_Group_translate_ranks
    .type PMPI_Group_translate_ranks, @function
PMPI_Group_translate_ranks:
    mov $1297, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_translate_ranks, . - MPI_Group_translate_ranks
    .size PMPI_Group_translate_ranks, . - PMPI_Group_translate_ranks
    .balign 32
    .weak MPI_Group_union
    .type MPI_Group_union, @function
MPI_Group_union:
    .globl PMPI_Group_union
    .type PMPI_Group_union, @function
PMPI_Group_union:
    mov $1298, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_union, . - MPI_Group_union
    .size PMPI_Group_union, . - PMPI_Group_union
    .balign 32
    .weak MPI_Iallgather
    .type MPI_Iallgather, @function
MPI_Iallgather:
    .globl PMPI_Iallgather
    .type PMPI_Iallgather, @function
PMPI_Iallgather:
    mov $1299, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallgather, . - MPI_Iallgather
    .size PMPI_Iallgather, . - PMPI_Iallgather
    .balign 32
    .weak MPI_Iallgatherv
    .type MPI_Iallgatherv, @function
MPI_Iallgatherv:
    .globl PMPI_Iallgatherv
    .type PMPI_Iallgatherv, @function
PMPI_Iallgatherv:
    mov $1301, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallgatherv, . - MPI_Iallgatherv
    .size PMPI_Iallgatherv, . - PMPI_Iallgatherv
    .balign 32
    .weak MPI_Iallreduce
    .type MPI_Iallreduce, @function
MPI_Iallreduce:
    .globl PMPI_Iallreduce
    .type PMPI_Iallreduce, @function
PMPI_Iallreduce:
    mov $1303, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallreduce, . - MPI_Iallreduce
    .size PMPI_Iallreduce, . - PMPI_Iallreduce
    .balign 32
    .weak MPI_Ialltoall
    .type MPI_Ialltoall, @function
MPI_Ialltoall:
    .globl PMPI_Ialltoall
    .type PMPI_Ialltoall, @function
PMPI_Ialltoall:
    mov $1305, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoall, . - MPI_Ialltoall
    .size PMPI_Ialltoall, . - PMPI_Ialltoall
    .balign 32
    .weak MPI_Ialltoallv
    .type MPI_Ialltoallv, @function
MPI_Ialltoallv:
    .globl PMPI_Ialltoallv
    .type PMPI_Ialltoallv, @function
PMPI_Ialltoallv:
    mov $1307, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoallv, . - MPI_Ialltoallv
    .size PMPI_Ialltoallv, . - PMPI_Ialltoallv
    .balign 32
    .weak MPI_Ialltoallw
    .type MPI_Ialltoallw, @function
MPI_Ialltoallw:
    .globl PMPI_Ialltoallw
    .type PMPI_Ialltoallw, @function
PMPI_Ialltoallw:
    mov $1309, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoallw, . - MPI_Ialltoallw
    .size PMPI_Ialltoallw, . - PMPI_Ialltoallw
    .balign 32
    .weak MPI_Ibarrier
    .type MPI_Ibarrier, @function
MPI_Ibarrier:
    .globl PMPI_Ibarrier
    .type PMPI_Ibarrier, @function
PMPI_Ibarrier:
    mov $1311, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ibarrier, . - MPI_Ibarrier
    .size PMPI_Ibarrier, . - PMPI_Ibarrier
    .balign 32
    .weak MPI_Ibcast
    .type MPI_Ibcast, @function
MPI_Ibcast:
    .globl PMPI_Ibcast
    .type PMPI_Ibcast, @function
PMPI_Ibcast:
    mov $1312, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ibcast, . - MPI_Ibcast
    .size PMPI_Ibcast, . - PMPI_Ibcast
    .balign 32
    .weak MPI_Ibsend
    .type MPI_Ibsend, @function
MPI_Ibsend:
    .globl PMPI_Ibsend
    .type PMPI_Ibsend, @function
PMPI_Ibsend:
    mov $1314, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ibsend, . - MPI_Ibsend
    .size PMPI_Ibsend, . - PMPI_Ibsend
    .balign 32
    .weak MPI_Iexscan
    .type MPI_Iexscan, @function
MPI_Iexscan:
    .globl PMPI_Iexscan
    .type PMPI_Iexscan, @function
PMPI_Iexscan:
    mov $1316, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iexscan, . - MPI_Iexscan
    .size PMPI_Iexscan, . - PMPI_Iexscan
    .balign 32
    .weak MPI_Igather
    .type MPI_Igather, @function
MPI_Igather:
    .globl PMPI_Igather
    .type PMPI_Igather, @function
PMPI_Igather:
    mov $1318, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Igather, . - MPI_Igather
    .size PMPI_Igather, . - PMPI_Igather
    .balign 32
    .weak MPI_Igatherv
    .type MPI_Igatherv, @function
MPI_Igatherv:
    .globl PMPI_Igatherv
    .type PMPI_Igatherv, @function
PMPI_Igatherv:
    mov $1320, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Igatherv, . - MPI_Igatherv
    .size PMPI_Igatherv, . - PMPI_Igatherv
    .balign 32
    .weak MPI_Improbe
    .type MPI_Improbe, @function
MPI_Improbe:
    .globl PMPI_Improbe
    .type PMPI_Improbe, @function
PMPI_Improbe:
    mov $1322, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Improbe, . - MPI_Improbe
    .size PMPI_Improbe, . - PMPI_Improbe
    .balign 32
    .weak MPI_Imrecv
    .type MPI_Imrecv, @function
MPI_Imrecv:
    .globl PMPI_Imrecv
    .type PMPI_Imrecv, @function
PMPI_Imrecv:
    mov $1323, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Imrecv, . - MPI_Imrecv
    .size PMPI_Imrecv, . - PMPI_Imrecv
    .balign 32
    .weak MPI_Ineighbor_allgather
    .type MPI_Ineighbor_allgather, @function
MPI_Ineighbor_allgather:
    .globl PMPI_Ineighbor_allgather
    .type PMPI_Ineighbor_allgather, @function
PMPI_Ineighbor_allgather:
    mov $1325, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_allgather, . - MPI_Ineighbor_allgather
    .size PMPI_Ineighbor_allgather, . - PMPI_Ineighbor_allgather
    .balign 32
    .weak MPI_Ineighbor_allgatherv
    .type MPI_Ineighbor_allgatherv, @function
MPI_Ineighbor_allgatherv:
    .globl PMPI_Ineighbor_allgatherv
    .type PMPI_Ineighbor_allgatherv, @function
PMPI_Ineighbor_allgatherv:
    mov $1327, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_allgatherv, . - MPI_Ineighbor_allgatherv
    .size PMPI_Ineighbor_allgatherv, . - PMPI_Ineighbor_allgatherv
    .balign 32
    .weak MPI_Ineighbor_alltoall
    .type MPI_Ineighbor_alltoall, @function
MPI_Ineighbor_alltoall:
    .globl PMPI_Ineighbor_alltoall
    .type PMPI_Ineighbor_alltoall, @function
PMPI_Ineighbor_alltoall:
    mov $1329, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoall, . - MPI_Ineighbor_alltoall
    .size PMPI_Ineighbor_alltoall, . - PMPI_Ineighbor_alltoall
    .balign 32
    .weak MPI_Ineighbor_alltoallv
    .type MPI_Ineighbor_alltoallv, @function
MPI_Ineighbor_alltoallv:
    .globl PMPI_Ineighbor_alltoallv
    .type PMPI_Ineighbor_alltoallv, @function
PMPI_Ineighbor_alltoallv:
    mov $1331, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoallv, . - MPI_Ineighbor_alltoallv
    .size PMPI_Ineighbor_alltoallv, . - PMPI_Ineighbor_alltoallv
    .balign 32
    .weak MPI_Ineighbor_alltoallw
    .type MPI_Ineighbor_alltoallw, @function
MPI_Ineighbor_alltoallw:
    .globl PMPI_Ineighbor_alltoallw
    .type PMPI_Ineighbor_alltoallw, @function
PMPI_Ineighbor_alltoallw:
    mov $1333, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoallw, . - MPI_Ineighbor_alltoallw
    .size PMPI_Ineighbor_alltoallw, . - PMPI_Ineighbor_alltoallw
    .balign 32
    .weak MPI_Info_c2f
    .type MPI_Info_c2f, @function
MPI_Info_c2f:
    .globl PMPI_Info_c2f
    .type PMPI_Info_c2f, @function
PMPI_Info_c2f:
    mov $1335, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_c2f, . - MPI_Info_c2f
    .size PMPI_Info_c2f, . - PMPI_Info_c2f
    .balign 32
    .weak MPI_Info_create
    .type MPI_Info_create, @function
MPI_Info_create:
    .globl PMPI_Info_create
    .type PMPI_Info_create, @function
PMPI_Info_create:
    mov $1336, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_create, . - MPI_Info_create
    .size PMPI_Info_create, . - PMPI_Info_create
    .balign 32
    .weak MPI_Info_delete
    .type MPI_Info_delete, @function
MPI_Info_delete:
    .globl PMPI_Info_delete
    .type PMPI_Info_delete, @function
PMPI_Info_delete:
    mov $1338, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_delete, . - MPI_Info_delete
    .size PMPI_Info_delete, . - PMPI_Info_delete
    .balign 32
    .weak MPI_Info_dup
    .type MPI_Info_dup, @function
MPI_Info_dup:
    .globl PMPI_Info_dup
    .type PMPI_Info_dup, @function
PMPI_Info_dup:
    mov $1339, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_dup, . - MPI_Info_dup
    .size PMPI_Info_dup, . - PMPI_Info_dup
    .balign 32
    .weak MPI_Info_f2c
    .type MPI_Info_f2c, @function
MPI_Info_f2c:
    .globl PMPI_Info_f2c
    .type PMPI_Info_f2c, @function
PMPI_Info_f2c:
    mov $1340, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_f2c, . - MPI_Info_f2c
    .size PMPI_Info_f2c, . - PMPI_Info_f2c
    .balign 32
    .weak MPI_Info_free
    .type MPI_Info_free, @function
MPI_Info_free:
    .globl PMPI_Info_free
    .type PMPI_Info_free, @function
PMPI_Info_free:
    mov $1341, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_free, . - MPI_Info_free
    .size PMPI_Info_free, . - PMPI_Info_free
    .balign 32
    .weak MPI_Info_get
    .type MPI_Info_get, @function
MPI_Info_get:
    .globl PMPI_Info_get
    .type PMPI_Info_get, @function
PMPI_Info_get:
    mov $1343, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_get, . - MPI_Info_get
    .size PMPI_Info_get, . - PMPI_Info_get
    .balign 32
    .weak MPI_Info_get_nkeys
    .type MPI_Info_get_nkeys, @function
MPI_Info_get_nkeys:
    .globl PMPI_Info_get_nkeys
    .type PMPI_Info_get_nkeys, @function
PMPI_Info_get_nkeys:
    mov $1344, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_get_nkeys, . - MPI_Info_get_nkeys
    .size PMPI_Info_get_nkeys, . - PMPI_Info_get_nkeys
    .balign 32
    .weak MPI_Info_get_nthkey
    .type MPI_Info_get_nthkey, @function
MPI_Info_get_nthkey:
    .globl PMPI_Info_get_nthkey
    .type PMPI_Info_get_nthkey, @function
PMPI_Info_get_nthkey:
    mov $1345, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_get_nthkey, . - MPI_Info_get_nthkey
    .size PMPI_Info_get_nthkey, . - PMPI_Info_get_nthkey
    .balign 32
    .weak MPI_Info_get_valuelen
    .type MPI_Info_get_valuelen, @function
MPI_Info_get_valuelen:
    .globl PMPI_Info_get_valuelen
    .type PMPI_Info_get_valuelen, @function
PMPI_Info_get_valuelen:
    mov $1347, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_get_valuelen, . - MPI_Info_get_valuelen
    .size PMPI_Info_get_valuelen, . - PMPI_Info_get_valuelen
    .balign 32
    .weak MPI_Info_set
    .type MPI_Info_set, @function
MPI_Info_set:
    .globl PMPI_Info_set
    .type PMPI_Info_set, @function
PMPI_Info_set:
    mov $1348, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_set, . - MPI_Info_set
    .size PMPI_Info_set, . - PMPI_Info_set
    .balign 32
    .weak MPI_Init
    .type MPI_Init, @function
MPI_Init:
    .globl PMPI_Init
    .type PMPI_Init, @function
PMPI_Init:
    mov $1350, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Init, . - MPI_Init
    .size PMPI_Init, . - PMPI_Init
    .balign 32
    .weak MPI_Init_thread
    .type MPI_Init_thread, @function
MPI_Init_thread:
    .globl PMPI_Init_thread
    .type PMPI_Init_thread, @function
PMPI_Init_thread:
    mov $1351, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Init_thread, . - MPI_Init_thread
    .size PMPI_Init_thread, . - PMPI_Init_thread
    .balign 32
    .weak MPI_Initialized
    .type MPI_Initialized, @function
MPI_Initialized:
    .globl PMPI_Initialized
    .type PMPI_Initialized, @function
PMPI_Initialized:
    mov $1352, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Initialized, . - MPI_Initialized
    .size PMPI_Initialized, . - PMPI_Initialized
    .balign 32
    .weak MPI_Intercomm_create
    .type MPI_Intercomm_create, @function
MPI_Intercomm_create:
    .globl PMPI_Intercomm_create
    .type PMPI_Intercomm_create, @function
PMPI_Intercomm_create:
    mov $1353, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Intercomm_create, . - MPI_Intercomm_create
    .size PMPI_Intercomm_create, . - PMPI_Intercomm_create
    .balign 32
    .weak MPI_Intercomm_merge
    .type MPI_Intercomm_merge, @function
MPI_Intercomm_merge:
    .globl PMPI_Intercomm_merge
    .type PMPI_Intercomm_merge, @function
PMPI_Intercomm_merge:
    mov $1355, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Intercomm_merge, . - MPI_Intercomm_merge
    .size PMPI_Intercomm_merge, . - PMPI_Intercomm_merge
    .balign 32
    .weak MPI_Iprobe
    .type MPI_Iprobe, @function
MPI_Iprobe:
    .globl PMPI_Iprobe
    .type PMPI_Iprobe, @function
PMPI_Iprobe:
    mov $1356, %eax
    movabs $0x200000000030, %r11
    jmp *(%r11)
    .size MPI_Iprobe, . - MPI_Iprobe
    .size PMPI_Iprobe, . - PMPI_Iprobe
    .balign 32
    .weak MPI_Irecv
    .type MPI_Irecv, @function
MPI_Irecv:
    .globl PMPI_Irecv
    .type PMPI_Irecv, @function
PMPI_Irecv:
    mov $1357, %eax
    movabs $0x200000000020, %r11
    jmp *(%r11)
    .size MPI_Irecv, . - MPI_Irecv
    .size PMPI_Irecv, . - PMPI_Irecv
    .balign 32
    .weak MPI_Ireduce
    .type MPI_Ireduce, @function
MPI_Ireduce:
    .globl PMPI_Ireduce
    .type PMPI_Ireduce, @function
PMPI_Ireduce:
    mov $1359, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ireduce, . - MPI_Ireduce
    .size PMPI_Ireduce, . - PMPI_Ireduce
    .balign 32
    .weak MPI_Ireduce_scatter
    .type MPI_Ireduce_scatter, @function
MPI_Ireduce_scatter:
    .globl PMPI_Ireduce_scatter
    .type PMPI_Ireduce_scatter, @function
PMPI_Ireduce_scatter:
    mov $1361, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ireduce_scatter, . - MPI_Ireduce_scatter
    .size PMPI_Ireduce_scatter, . - PMPI_Ireduce_scatter
    .balign 32
    .weak MPI_Ireduce_scatter_block
    .type MPI_Ireduce_scatter_block, @function
MPI_Ireduce_scatter_block:
    .globl PMPI_Ireduce_scatter_block
    .type PMPI_Ireduce_scatter_block, @function
PMPI_Ireduce_scatter_block:
    mov $1363, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ireduce_scatter_block, . - MPI_Ireduce_scatter_block
    .size PMPI_Ireduce_scatter_block, . - PMPI_Ireduce_scatter_block
    .balign 32
    .weak MPI_Irsend
    .type MPI_Irsend, @function
MPI_Irsend:
    .globl PMPI_Irsend
    .type PMPI_Irsend, @function
PMPI_Irsend:
    mov $1365, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Irsend, . - MPI_Irsend
    .size PMPI_Irsend, . - PMPI_Irsend
    .balign 32
    .weak MPI_Is_thread_main
    .type MPI_Is_thread_main, @function
MPI_Is_thread_main:
    .globl PMPI_Is_thread_main
    .type PMPI_Is_thread_main, @function
PMPI_Is_thread_main:
    mov $1367, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Is_thread_main, . - MPI_Is_thread_main
    .size PMPI_Is_thread_main, . - PMPI_Is_thread_main
    .balign 32
    .weak MPI_Iscan
    .type MPI_Iscan, @function
MPI_Iscan:
    .globl PMPI_Iscan
    .type PMPI_Iscan, @function
PMPI_Iscan:
    mov $1368, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscan, . - MPI_Iscan
    .size PMPI_Iscan, . - PMPI_Iscan
    .balign 32
    .weak MPI_Iscatter
    .type MPI_Iscatter, @function
MPI_Iscatter:
    .globl PMPI_Iscatter
    .type PMPI_Iscatter, @function
PMPI_Iscatter:
    mov $1370, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscatter, . - MPI_Iscatter
    .size PMPI_Iscatter, . - PMPI_Iscatter
    .balign 32
    .weak MPI_Iscatterv
    .type MPI_Iscatterv, @function
MPI_Iscatterv:
    .globl PMPI_Iscatterv
    .type PMPI_Iscatterv, @function
PMPI_Iscatterv:
    mov $1372, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscatterv, . - MPI_Iscatterv
    .size PMPI_Iscatterv, . - PMPI_Iscatterv
    .balign 32
    .weak MPI_Isend
    .type MPI_Isend, @function
MPI_Isend:
    .globl PMPI_Isend
    .type PMPI_Isend, @function
PMPI_Isend:
    mov $1374, %eax
    movabs $0x200000000020, %r11
    jmp *(%r11)
    .size MPI_Isend, . - MPI_Isend
    .size PMPI_Isend, . - PMPI_Isend
    .balign 32
    .weak MPI_Issend
    .type MPI_Issend, @function
MPI_Issend:
    .globl PMPI_Issend
    .type PMPI_Issend, @function
PMPI_Issend:
    mov $1380, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Issend, . - MPI_Issend
    .size PMPI_Issend, . - PMPI_Issend
    .balign 32
    .weak MPI_Keyval_create
    .type MPI_Keyval_create, @function
MPI_Keyval_create:
    .globl PMPI_Keyval_create
    .type PMPI_Keyval_create, @function
PMPI_Keyval_create:
    mov $1382, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Keyval_create, . - MPI_Keyval_create
    .size PMPI_Keyval_create, . - PMPI_Keyval_create
    .balign 32
    .weak MPI_Keyval_free
    .type MPI_Keyval_free, @function
MPI_Keyval_free:
    .globl PMPI_Keyval_free
    .type PMPI_Keyval_free, @function
PMPI_Keyval_free:
    mov $1383, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Keyval_free, . - MPI_Keyval_free
    .size PMPI_Keyval_free, . - PMPI_Keyval_free
    .balign 32
    .weak MPI_Lookup_name
    .type MPI_Lookup_name, @function
MPI_Lookup_name:
    .globl PMPI_Lookup_name
    .type PMPI_Lookup_name, @function
PMPI_Lookup_name:
    mov $1384, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Lookup_name, . - MPI_Lookup_name
    .size PMPI_Lookup_name, . - PMPI_Lookup_name
    .balign 32
    .weak MPI_Message_c2f
    .type MPI_Message_c2f, @function
MPI_Message_c2f:
    .globl PMPI_Message_c2f
    .type PMPI_Message_c2f, @function
PMPI_Message_c2f:
    mov $1385, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Message_c2f, . - MPI_Message_c2f
    .size PMPI_Message_c2f, . - PMPI_Message_c2f
    .balign 32
    .weak MPI_Message_f2c
    .type MPI_Message_f2c, @function
MPI_Message_f2c:
    .globl PMPI_Message_f2c
    .type PMPI_Message_f2c, @function
PMPI_Message_f2c:
    mov $1386, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Message_f2c, . - MPI_Message_f2c
    .size PMPI_Message_f2c, . - PMPI_Message_f2c
    .balign 32
    .weak MPI_Mprobe
    .type MPI_Mprobe, @function
MPI_Mprobe:
    .globl PMPI_Mprobe
    .type PMPI_Mprobe, @function
PMPI_Mprobe:
    mov $1389, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Mprobe, . - MPI_Mprobe
    .size PMPI_Mprobe, . - PMPI_Mprobe
    .balign 32
    .weak MPI_Mrecv
    .type MPI_Mrecv, @function
MPI_Mrecv:
    .globl PMPI_Mrecv
    .type PMPI_Mrecv, @function
PMPI_Mrecv:
    mov $1390, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Mrecv, . - MPI_Mrecv
    .size PMPI_Mrecv, . - PMPI_Mrecv
    .balign 32
    .weak MPI_NULL_COPY_FN
    .type MPI_NULL_COPY_FN, @function
MPI_NULL_COPY_FN:
    lea .Lname7(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_NULL_COPY_FN, . - MPI_NULL_COPY_FN
    .balign 32
    .weak MPI_NULL_DELETE_FN
    .type MPI_NULL_DELETE_FN, @function
MPI_NULL_DELETE_FN:
    lea .Lname8(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_NULL_DELETE_FN, . - MPI_NULL_DELETE_FN
    .balign 32
    .weak MPI_Neighbor_allgather
    .type MPI_Neighbor_allgather, @function
MPI_Neighbor_allgather:
    .globl PMPI_Neighbor_allgather
    .type PMPI_Neighbor_allgather, @function
PMPI_Neighbor_allgather:
    mov $1392, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgather, . - MPI_Neighbor_allgather
    .size PMPI_Neighbor_allgather, . - PMPI_Neighbor_allgather
    .balign 32
    .weak MPIX_Neighbor_allgather_init
    .type MPIX_Neighbor_allgather_init, @function
MPIX_Neighbor_allgather_init:
    .globl PMPIX_Neighbor_allgather_init
    .type PMPIX_Neighbor_allgather_init, @function
PMPIX_Neighbor_allgather_init:
    mov $1394, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Neighbor_allgather_init, . - MPIX_Neighbor_allgather_init
    .size PMPIX_Neighbor_allgather_init, . - PMPIX_Neighbor_allgather_init
    .balign 32
    .weak MPI_Neighbor_allgatherv
    .type MPI_Neighbor_allgatherv, @function
MPI_Neighbor_allgatherv:
    .globl PMPI_Neighbor_allgatherv
    .type PMPI_Neighbor_allgatherv, @function
PMPI_Neighbor_allgatherv:
    mov $1396, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgatherv, . - MPI_Neighbor_allgatherv
    .size PMPI_Neighbor_allgatherv, . - PMPI_Neighbor_allgatherv
    .balign 32
    .weak MPIX_Neighbor_allgatherv_init
    .type MPIX_Neighbor_allgatherv_init, @function
MPIX_Neighbor_allgatherv_init:
    .globl PMPIX_Neighbor_allgatherv_init
    .type PMPIX_Neighbor_allgatherv_init, @function
PMPIX_Neighbor_allgatherv_init:
    mov $1398, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Neighbor_allgatherv_init, . - MPIX_Neighbor_allgatherv_init
    .size PMPIX_Neighbor_allgatherv_init, . - PMPIX_Neighbor_allgatherv_init
    .balign 32
    .weak MPI_Neighbor_alltoall
    .type MPI_Neighbor_alltoall, @function
MPI_Neighbor_alltoall:
    .globl PMPI_Neighbor_alltoall
    .type PMPI_Neighbor_alltoall, @function
PMPI_Neighbor_alltoall:
    mov $1400, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoall, . - MPI_Neighbor_alltoall
    .size PMPI_Neighbor_alltoall, . - PMPI_Neighbor_alltoall
    .balign 32
    .weak MPIX_Neighbor_alltoall_init
    .type MPIX_Neighbor_alltoall_init, @function
MPIX_Neighbor_alltoall_init:
    .globl PMPIX_Neighbor_alltoall_init
    .type PMPIX_Neighbor_alltoall_init, @function
PMPIX_Neighbor_alltoall_init:
    mov $1402, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Neighbor_alltoall_init, . - MPIX_Neighbor_alltoall_init
    .size PMPIX_Neighbor_alltoall_init, . - PMPIX_Neighbor_alltoall_init
    .balign 32
    .weak MPI_Neighbor_alltoallv
    .type MPI_Neighbor_alltoallv, @function
MPI_Neighbor_alltoallv:
    .globl PMPI_Neighbor_alltoallv
    .type PMPI_Neighbor_alltoallv, @function
PMPI_Neighbor_alltoallv:
    mov $1404, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallv, . - MPI_Neighbor_alltoallv
    .size PMPI_Neighbor_alltoallv, . - PMPI_Neighbor_alltoallv
    .balign 32
    .weak MPIX_Neighbor_alltoallv_init
    .type MPIX_Neighbor_alltoallv_init, @function
MPIX_Neighbor_alltoallv_init:
    .globl PMPIX_Neighbor_alltoallv_init
    .type PMPIX_Neighbor_alltoallv_init, @function
PMPIX_Neighbor_alltoallv_init:
    mov $1406, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Neighbor_alltoallv_init, . - MPIX_Neighbor_alltoallv_init
    .size PMPIX_Neighbor_alltoallv_init, . - PMPIX_Neighbor_alltoallv_init
    .balign 32
    .weak MPI_Neighbor_alltoallw
    .type MPI_Neighbor_alltoallw, @function
MPI_Neighbor_alltoallw:
    .globl PMPI_Neighbor_alltoallw
    .type PMPI_Neighbor_alltoallw, @function
PMPI_Neighbor_alltoallw:
    mov $1408, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallw, . - MPI_Neighbor_alltoallw
    .size PMPI_Neighbor_alltoallw, . - PMPI_Neighbor_alltoallw
    .balign 32
    .weak MPIX_Neighbor_alltoallw_init
    .type MPIX_Neighbor_alltoallw_init, @function
MPIX_Neighbor_alltoallw_init:
    .globl PMPIX_Neighbor_alltoallw_init
    .type PMPIX_Neighbor_alltoallw_init, @function
PMPIX_Neighbor_alltoallw_init:
    mov $1410, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Neighbor_alltoallw_init, . - MPIX_Neighbor_alltoallw_init
    .size PMPIX_Neighbor_alltoallw_init, . - PMPIX_Neighbor_alltoallw_init
    .balign 32
    .weak MPI_Op_c2f
    .type MPI_Op_c2f, @function
MPI_Op_c2f:
    .globl PMPI_Op_c2f
    .type PMPI_Op_c2f, @function
PMPI_Op_c2f:
    mov $1412, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Op_c2f, . - MPI_Op_c2f
    .size PMPI_Op_c2f, . - PMPI_Op_c2f
    .balign 32
    .weak MPI_Op_commutative
    .type MPI_Op_commutative, @function
MPI_Op_commutative:
    .globl PMPI_Op_commutative
    .type PMPI_Op_commutative, @function
PMPI_Op_commutative:
    mov $1413, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Op_commutative, . - MPI_Op_commutative
    .size PMPI_Op_commutative, . - PMPI_Op_commutative
    .balign 32
    .weak MPI_Op_create
    .type MPI_Op_create, @function
MPI_Op_create:
    .globl PMPI_Op_create
    .type PMPI_Op_create, @function
PMPI_Op_create:
    mov $1414, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Op_create, . - MPI_Op_create
    .size PMPI_Op_create, . - PMPI_Op_create
    .balign 32
    .weak MPI_Op_f2c
    .type MPI_Op_f2c, @function
MPI_Op_f2c:
    .globl PMPI_Op_f2c
    .type PMPI_Op_f2c, @function
PMPI_Op_f2c:
    mov $1416, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Op_f2c, . - MPI_Op_f2c
    .size PMPI_Op_f2c, . - PMPI_Op_f2c
    .balign 32
    .weak MPI_Op_free
    .type MPI_Op_free, @function
MPI_Op_free:
    .globl PMPI_Op_free
    .type PMPI_Op_free, @function
PMPI_Op_free:
    mov $1417, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Op_free, . - MPI_Op_free
    .size PMPI_Op_free, . - PMPI_Op_free
    .balign 32
    .weak MPI_Open_port
    .type MPI_Open_port, @function
MPI_Open_port:
    .globl PMPI_Open_port
    .type PMPI_Open_port, @function
PMPI_Open_port:
    mov $1420, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Open_port, . - MPI_Open_port
    .size PMPI_Open_port, . - PMPI_Open_port
    .balign 32
    .weak MPI_Pack
    .type MPI_Pack, @function
MPI_Pack:
    .globl PMPI_Pack
    .type PMPI_Pack, @function
PMPI_Pack:
    mov $1421, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack, . - MPI_Pack
    .size PMPI_Pack, . - PMPI_Pack
    .balign 32
    .weak MPI_Pack_external
    .type MPI_Pack_external, @function
MPI_Pack_external:
    .globl PMPI_Pack_external
    .type PMPI_Pack_external, @function
PMPI_Pack_external:
    mov $1423, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_external, . - MPI_Pack_external
    .size PMPI_Pack_external, . - PMPI_Pack_external
    .balign 32
    .weak MPI_Pack_external_size
    .type MPI_Pack_external_size, @function
MPI_Pack_external_size:
    .globl PMPI_Pack_external_size
    .type PMPI_Pack_external_size, @function
PMPI_Pack_external_size:
    mov $1425, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_external_size, . - MPI_Pack_external_size
    .size PMPI_Pack_external_size, . - PMPI_Pack_external_size
    .balign 32
    .weak MPI_Pack_size
    .type MPI_Pack_size, @function
MPI_Pack_size:
    .globl PMPI_Pack_size
    .type PMPI_Pack_size, @function
PMPI_Pack_size:
    mov $1427, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_size, . - MPI_Pack_size
    .size PMPI_Pack_size, . - PMPI_Pack_size
    .balign 32
    .weak MPI_Pcontrol
    .type MPI_Pcontrol, @function
MPI_Pcontrol:
    .globl PMPI_Pcontrol
    .type PMPI_Pcontrol, @function
PMPI_Pcontrol:
    mov $1430, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Pcontrol, . - MPI_Pcontrol
    .size PMPI_Pcontrol, . - PMPI_Pcontrol
    .balign 32
    .weak MPI_Probe
    .type MPI_Probe, @function
MPI_Probe:
    .globl PMPI_Probe
    .type PMPI_Probe, @function
PMPI_Probe:
    mov $1435, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Probe, . - MPI_Probe
    .size PMPI_Probe, . - PMPI_Probe
    .balign 32
    .weak MPI_Publish_name
    .type MPI_Publish_name, @function
MPI_Publish_name:
    .globl PMPI_Publish_name
    .type PMPI_Publish_name, @function
PMPI_Publish_name:
    mov $1437, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Publish_name, . - MPI_Publish_name
    .size PMPI_Publish_name, . - PMPI_Publish_name
    .balign 32
    .weak MPI_Put
    .type MPI_Put, @function
MPI_Put:
    .globl PMPI_Put
    .type PMPI_Put, @function
PMPI_Put:
    mov $1438, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Put, . - MPI_Put
    .size PMPI_Put, . - PMPI_Put
    .balign 32
    .weak MPI_Query_thread
    .type MPI_Query_thread, @function
MPI_Query_thread:
    .globl PMPI_Query_thread
    .type PMPI_Query_thread, @function
PMPI_Query_thread:
    mov $1440, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Query_thread, . - MPI_Query_thread
    .size PMPI_Query_thread, . - PMPI_Query_thread
    .balign 32
    .weak MPI_Raccumulate
    .type MPI_Raccumulate, @function
MPI_Raccumulate:
    .globl PMPI_Raccumulate
    .type PMPI_Raccumulate, @function
PMPI_Raccumulate:
    mov $1441, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Raccumulate, . - MPI_Raccumulate
    .size PMPI_Raccumulate, . - PMPI_Raccumulate
    .balign 32
    .weak MPI_Recv
    .type MPI_Recv, @function
MPI_Recv:
    .globl PMPI_Recv
    .type PMPI_Recv, @function
PMPI_Recv:
    mov $1443, %eax
    movabs $0x200000000020, %r11
    jmp *(%r11)
    .size MPI_Recv, . - MPI_Recv
    .size PMPI_Recv, . - PMPI_Recv
    .balign 32
    .weak MPI_Recv_init
    .type MPI_Recv_init, @function
MPI_Recv_init:
    .globl PMPI_Recv_init
    .type PMPI_Recv_init, @function
PMPI_Recv_init:
    mov $1445, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Recv_init, . - MPI_Recv_init
    .size PMPI_Recv_init, . - PMPI_Recv_init
    .balign 32
    .weak MPI_Reduce
    .type MPI_Reduce, @function
MPI_Reduce:
    .globl PMPI_Reduce
    .type PMPI_Reduce, @function
PMPI_Reduce:
    mov $1447, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce, . - MPI_Reduce
    .size PMPI_Reduce, . - PMPI_Reduce
    .balign 32
    .weak MPIX_Reduce_init
    .type MPIX_Reduce_init, @function
MPIX_Reduce_init:
    .globl PMPIX_Reduce_init
    .type PMPIX_Reduce_init, @function
PMPIX_Reduce_init:
    mov $1449, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Reduce_init, . - MPIX_Reduce_init
    .size PMPIX_Reduce_init, . - PMPIX_Reduce_init
    .balign 32
    .weak MPI_Reduce_local
    .type MPI_Reduce_local, @function
MPI_Reduce_local:
    .globl PMPI_Reduce_local
    .type PMPI_Reduce_local, @function
PMPI_Reduce_local:
    mov $1451, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_local, . - MPI_Reduce_local
    .size PMPI_Reduce_local, . - PMPI_Reduce_local
    .balign 32
    .weak MPI_Reduce_scatter
    .type MPI_Reduce_scatter, @function
MPI_Reduce_scatter:
    .globl PMPI_Reduce_scatter
    .type PMPI_Reduce_scatter, @function
PMPI_Reduce_scatter:
    mov $1453, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter, . - MPI_Reduce_scatter
    .size PMPI_Reduce_scatter, . - PMPI_Reduce_scatter
    .balign 32
    .weak MPI_Reduce_scatter_block
    .type MPI_Reduce_scatter_block, @function
MPI_Reduce_scatter_block:
    .globl PMPI_Reduce_scatter_block
    .type PMPI_Reduce_scatter_block, @function
PMPI_Reduce_scatter_block:
    mov $1455, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_block, . - MPI_Reduce_scatter_block
    .size PMPI_Reduce_scatter_block, . - PMPI_Reduce_scatter_block
    .balign 32
    .weak MPIX_Reduce_scatter_block_init
    .type MPIX_Reduce_scatter_block_init, @function
MPIX_Reduce_scatter_block_init:
    .globl PMPIX_Reduce_scatter_block_init
    .type PMPIX_Reduce_scatter_block_init, @function
PMPIX_Reduce_scatter_block_init:
    mov $1457, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Reduce_scatter_block_init, . - MPIX_Reduce_scatter_block_init
    .size PMPIX_Reduce_scatter_block_init, . - PMPIX_Reduce_scatter_block_init
    .balign 32
    .weak MPIX_Reduce_scatter_init
    .type MPIX_Reduce_scatter_init, @function
MPIX_Reduce_scatter_init:
    .globl PMPIX_Reduce_scatter_init
    .type PMPIX_Reduce_scatter_init, @function
PMPIX_Reduce_scatter_init:
    mov $1459, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Reduce_scatter_init, . - MPIX_Reduce_scatter_init
    .size PMPIX_Reduce_scatter_init, . - PMPIX_Reduce_scatter_init
    .balign 32
    .weak MPI_Register_datarep
    .type MPI_Register_datarep, @function
MPI_Register_datarep:
    .globl PMPI_Register_datarep
    .type PMPI_Register_datarep, @function
PMPI_Register_datarep:
    mov $1461, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Register_datarep, . - MPI_Register_datarep
    .size PMPI_Register_datarep, . - PMPI_Register_datarep
    .balign 32
    .weak MPI_Request_c2f
    .type MPI_Request_c2f, @function
MPI_Request_c2f:
    .globl PMPI_Request_c2f
    .type PMPI_Request_c2f, @function
PMPI_Request_c2f:
    mov $1466, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Request_c2f, . - MPI_Request_c2f
    .size PMPI_Request_c2f, . - PMPI_Request_c2f
    .balign 32
    .weak MPI_Request_f2c
    .type MPI_Request_f2c, @function
MPI_Request_f2c:
    .globl PMPI_Request_f2c
    .type PMPI_Request_f2c, @function
PMPI_Request_f2c:
    mov $1467, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Request_f2c, . - MPI_Request_f2c
    .size PMPI_Request_f2c, . - PMPI_Request_f2c
    .balign 32
    .weak MPI_Request_free
    .type MPI_Request_free, @function
MPI_Request_free:
    .globl PMPI_Request_free
    .type PMPI_Request_free, @function
PMPI_Request_free:
    mov $1468, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Request_free, . - MPI_Request_free
    .size PMPI_Request_free, . - PMPI_Request_free
    .balign 32
    .weak MPI_Request_get_status
    .type MPI_Request_get_status, @function
MPI_Request_get_status:
    .globl PMPI_Request_get_status
    .type PMPI_Request_get_status, @function
PMPI_Request_get_status:
    mov $1470, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Request_get_status, . - MPI_Request_get_status
    .size PMPI_Request_get_status, . - PMPI_Request_get_status
    .balign 32
    .weak MPI_Rget
    .type MPI_Rget, @function
MPI_Rget:
    .globl PMPI_Rget
    .type PMPI_Rget, @function
PMPI_Rget:
    mov $1475, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rget, . - MPI_Rget
    .size PMPI_Rget, . - PMPI_Rget
    .balign 32
    .weak MPI_Rget_accumulate
    .type MPI_Rget_accumulate, @function
MPI_Rget_accumulate:
    .globl PMPI_Rget_accumulate
    .type PMPI_Rget_accumulate, @function
PMPI_Rget_accumulate:
    mov $1477, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rget_accumulate, . - MPI_Rget_accumulate
    .size PMPI_Rget_accumulate, . - PMPI_Rget_accumulate
    .balign 32
    .weak MPI_Rput
    .type MPI_Rput, @function
MPI_Rput:
    .globl PMPI_Rput
    .type PMPI_Rput, @function
PMPI_Rput:
    mov $1479, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rput, . - MPI_Rput
    .size PMPI_Rput, . - PMPI_Rput
    .balign 32
    .weak MPI_Rsend
    .type MPI_Rsend, @function
MPI_Rsend:
    .globl PMPI_Rsend
    .type PMPI_Rsend, @function
PMPI_Rsend:
    mov $1481, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rsend, . - MPI_Rsend
    .size PMPI_Rsend, . - PMPI_Rsend
    .balign 32
    .weak MPI_Rsend_init
    .type MPI_Rsend_init, @function
MPI_Rsend_init:
    .globl PMPI_Rsend_init
    .type PMPI_Rsend_init, @function
PMPI_Rsend_init:
    mov $1483, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rsend_init, . - MPI_Rsend_init
    .size PMPI_Rsend_init, . - PMPI_Rsend_init
    .balign 32
    .weak MPI_Scan
    .type MPI_Scan, @function
MPI_Scan:
    .globl PMPI_Scan
    .type PMPI_Scan, @function
PMPI_Scan:
    mov $1485, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scan, . - MPI_Scan
    .size PMPI_Scan, . - PMPI_Scan
    .balign 32
    .weak MPIX_Scan_init
    .type MPIX_Scan_init, @function
MPIX_Scan_init:
    .globl PMPIX_Scan_init
    .type PMPIX_Scan_init, @function
PMPIX_Scan_init:
    mov $1487, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Scan_init, . - MPIX_Scan_init
    .size PMPIX_Scan_init, . - PMPIX_Scan_init
    .balign 32
    .weak MPI_Scatter
    .type MPI_Scatter, @function
MPI_Scatter:
    .globl PMPI_Scatter
    .type PMPI_Scatter, @function
PMPI_Scatter:
    mov $1489, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatter, . - MPI_Scatter
    .size PMPI_Scatter, . - PMPI_Scatter
    .balign 32
    .weak MPIX_Scatter_init
    .type MPIX_Scatter_init, @function
MPIX_Scatter_init:
    .globl PMPIX_Scatter_init
    .type PMPIX_Scatter_init, @function
PMPIX_Scatter_init:
    mov $1491, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Scatter_init, . - MPIX_Scatter_init
    .size PMPIX_Scatter_init, . - PMPIX_Scatter_init
    .balign 32
    .weak MPI_Scatterv
    .type MPI_Scatterv, @function
MPI_Scatterv:
    .globl PMPI_Scatterv
    .type PMPI_Scatterv, @function
PMPI_Scatterv:
    mov $1493, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatterv, . - MPI_Scatterv
    .size PMPI_Scatterv, . - PMPI_Scatterv
    .balign 32
    .weak MPIX_Scatterv_init
    .type MPIX_Scatterv_init, @function
MPIX_Scatterv_init:
    .globl PMPIX_Scatterv_init
    .type PMPIX_Scatterv_init, @function
PMPIX_Scatterv_init:
    mov $1495, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Scatterv_init, . - MPIX_Scatterv_init
    .size PMPIX_Scatterv_init, . - PMPIX_Scatterv_init
    .balign 32
    .weak MPI_Send
    .type MPI_Send, @function
MPI_Send:
    .globl PMPI_Send
    .type PMPI_Send, @function
PMPI_Send:
    mov $1497, %eax
    movabs $0x200000000030, %r11
    jmp *(%r11)
    .size MPI_Send, . - MPI_Send
    .size PMPI_Send, . - PMPI_Send
    .balign 32
    .weak MPI_Send_init
    .type MPI_Send_init, @function
MPI_Send_init:
    .globl PMPI_Send_init
    .type PMPI_Send_init, @function
PMPI_Send_init:
    mov $1499, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Send_init, . - MPI_Send_init
    .size PMPI_Send_init, . - PMPI_Send_init
    .balign 32
    .weak MPI_Sendrecv
    .type MPI_Sendrecv, @function
MPI_Sendrecv:
    .globl PMPI_Sendrecv
    .type PMPI_Sendrecv, @function
PMPI_Sendrecv:
    mov $1501, %eax
    movabs $0x200000000028, %r11
    jmp *(%r11)
    .size MPI_Sendrecv, . - MPI_Sendrecv
    .size PMPI_Sendrecv, . - PMPI_Sendrecv
    .balign 32
    .weak MPI_Sendrecv_replace
    .type MPI_Sendrecv_replace, @function
MPI_Sendrecv_replace:
    .globl PMPI_Sendrecv_replace
    .type PMPI_Sendrecv_replace, @function
PMPI_Sendrecv_replace:
    mov $1503, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Sendrecv_replace, . - MPI_Sendrecv_replace
    .size PMPI_Sendrecv_replace, . - PMPI_Sendrecv_replace
    .balign 32
    .weak MPI_Ssend
    .type MPI_Ssend, @function
MPI_Ssend:
    .globl PMPI_Ssend
    .type PMPI_Ssend, @function
PMPI_Ssend:
    mov $1525, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ssend, . - MPI_Ssend
    .size PMPI_Ssend, . - PMPI_Ssend
    .balign 32
    .weak MPI_Ssend_init
    .type MPI_Ssend_init, @function
MPI_Ssend_init:
    .globl PMPI_Ssend_init
    .type PMPI_Ssend_init, @function
PMPI_Ssend_init:
    mov $1527, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ssend_init, . - MPI_Ssend_init
    .size PMPI_Ssend_init, . - PMPI_Ssend_init
    .balign 32
    .weak MPI_Start
    .type MPI_Start, @function
MPI_Start:
    .globl PMPI_Start
    .type PMPI_Start, @function
PMPI_Start:
    mov $1529, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Start, . - MPI_Start
    .size PMPI_Start, . - PMPI_Start
    .balign 32
    .weak MPI_Startall
    .type MPI_Startall, @function
MPI_Startall:
    .globl PMPI_Startall
    .type PMPI_Startall, @function
PMPI_Startall:
    mov $1530, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Startall, . - MPI_Startall
    .size PMPI_Startall, . - PMPI_Startall
    .balign 32
    .weak MPI_Status_c2f
    .type MPI_Status_c2f, @function
MPI_Status_c2f:
    .globl PMPI_Status_c2f
    .type PMPI_Status_c2f, @function
PMPI_Status_c2f:
    mov $1531, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_c2f, . - MPI_Status_c2f
    .size PMPI_Status_c2f, . - PMPI_Status_c2f
    .balign 32
    .weak MPI_Status_f2c
    .type MPI_Status_f2c, @function
MPI_Status_f2c:
    .globl PMPI_Status_f2c
    .type PMPI_Status_f2c, @function
PMPI_Status_f2c:
    mov $1535, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_f2c, . - MPI_Status_f2c
    .size PMPI_Status_f2c, . - PMPI_Status_f2c
    .balign 32
    .weak MPI_Status_set_cancelled
    .type MPI_Status_set_cancelled, @function
MPI_Status_set_cancelled:
    .globl PMPI_Status_set_cancelled
    .type PMPI_Status_set_cancelled, @function
PMPI_Status_set_cancelled:
    mov $1540, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_set_cancelled, . - MPI_Status_set_cancelled
    .size PMPI_Status_set_cancelled, . - PMPI_Status_set_cancelled
    .balign 32
    .weak MPI_Status_set_elements
    .type MPI_Status_set_elements, @function
MPI_Status_set_elements:
    .globl PMPI_Status_set_elements
    .type PMPI_Status_set_elements, @function
PMPI_Status_set_elements:
    mov $1541, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_set_elements, . - MPI_Status_set_elements
    .size PMPI_Status_set_elements, . - PMPI_Status_set_elements
    .balign 32
    .weak MPI_Status_set_elements_x
    .type MPI_Status_set_elements_x, @function
MPI_Status_set_elements_x:
    .globl PMPI_Status_set_elements_x
    .type PMPI_Status_set_elements_x, @function
PMPI_Status_set_elements_x:
    mov $1543, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_set_elements_x, . - MPI_Status_set_elements_x
    .size PMPI_Status_set_elements_x, . - PMPI_Status_set_elements_x
    .balign 32
    .weak MPI_TYPE_DUP_FN
    .type MPI_TYPE_DUP_FN, @function
MPI_TYPE_DUP_FN:
    lea .Lname9(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_TYPE_DUP_FN, . - MPI_TYPE_DUP_FN
    .balign 32
    .weak MPI_TYPE_NULL_COPY_FN
    .type MPI_TYPE_NULL_COPY_FN, @function
MPI_TYPE_NULL_COPY_FN:
    lea .Lname10(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_TYPE_NULL_COPY_FN, . - MPI_TYPE_NULL_COPY_FN
    .balign 32
    .weak MPI_TYPE_NULL_DELETE_FN
    .type MPI_TYPE_NULL_DELETE_FN, @function
MPI_TYPE_NULL_DELETE_FN:
    lea .Lname11(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_TYPE_NULL_DELETE_FN, . - MPI_TYPE_NULL_DELETE_FN
    .balign 32
    .weak MPI_T_category_changed
    .type MPI_T_category_changed, @function
MPI_T_category_changed:
    .globl PMPI_T_category_changed
    .type PMPI_T_category_changed, @function
PMPI_T_category_changed:
    mov $1547, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_changed, . - MPI_T_category_changed
    .size PMPI_T_category_changed, . - PMPI_T_category_changed
    .balign 32
    .weak MPI_T_category_get_categories
    .type MPI_T_category_get_categories, @function
MPI_T_category_get_categories:
    .globl PMPI_T_category_get_categories
    .type PMPI_T_category_get_categories, @function
PMPI_T_category_get_categories:
    mov $1548, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_categories, . - MPI_T_category_get_categories
    .size PMPI_T_category_get_categories, . - PMPI_T_category_get_categories
    .balign 32
    .weak MPI_T_category_get_cvars
    .type MPI_T_category_get_cvars, @function
MPI_T_category_get_cvars:
    .globl PMPI_T_category_get_cvars
    .type PMPI_T_category_get_cvars, @function
PMPI_T_category_get_cvars:
    mov $1549, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_cvars, . - MPI_T_category_get_cvars
    .size PMPI_T_category_get_cvars, . - PMPI_T_category_get_cvars
    .balign 32
    .weak MPI_T_category_get_index
    .type MPI_T_category_get_index, @function
MPI_T_category_get_index:
    .globl PMPI_T_category_get_index
    .type PMPI_T_category_get_index, @function
PMPI_T_category_get_index:
    mov $1551, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_index, . - MPI_T_category_get_index
    .size PMPI_T_category_get_index, . - PMPI_T_category_get_index
    .balign 32
    .weak MPI_T_category_get_info
    .type MPI_T_category_get_info, @function
MPI_T_category_get_info:
    .globl PMPI_T_category_get_info
    .type PMPI_T_category_get_info, @function
PMPI_T_category_get_info:
    mov $1552, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_T_category_get_info, . - MPI_T_category_get_info
    .size PMPI_T_category_get_info, . - PMPI_T_category_get_info
    .balign 32
    .weak MPI_T_category_get_num
    .type MPI_T_category_get_num, @function
MPI_T_category_get_num:
    .globl PMPI_T_category_get_num
    .type PMPI_T_category_get_num, @function
PMPI_T_category_get_num:
    mov $1553, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_num, . - MPI_T_category_get_num
    .size PMPI_T_category_get_num, . - PMPI_T_category_get_num
    .balign 32
    .weak MPI_T_category_get_pvars
    .type MPI_T_category_get_pvars, @function
MPI_T_category_get_pvars:
    .globl PMPI_T_category_get_pvars
    .type PMPI_T_category_get_pvars, @function
PMPI_T_category_get_pvars:
    mov $1555, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_pvars, . - MPI_T_category_get_pvars
    .size PMPI_T_category_get_pvars, . - PMPI_T_category_get_pvars
    .balign 32
    .weak MPI_T_cvar_get_index
    .type MPI_T_cvar_get_index, @function
MPI_T_cvar_get_index:
    .globl PMPI_T_cvar_get_index
    .type PMPI_T_cvar_get_index, @function
PMPI_T_cvar_get_index:
    mov $1556, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_cvar_get_index, . - MPI_T_cvar_get_index
    .size PMPI_T_cvar_get_index, . - PMPI_T_cvar_get_index
    .balign 32
    .weak MPI_T_cvar_get_info
    .type MPI_T_cvar_get_info, @function
MPI_T_cvar_get_info:
    .globl PMPI_T_cvar_get_info
    .type PMPI_T_cvar_get_info, @function
PMPI_T_cvar_get_info:
    mov $1557, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_T_cvar_get_info, . - MPI_T_cvar_get_info
    .size PMPI_T_cvar_get_info, . - PMPI_T_cvar_get_info
    .balign 32
    .weak MPI_T_cvar_get_num
    .type MPI_T_cvar_get_num, @function
MPI_T_cvar_get_num:
    .globl PMPI_T_cvar_get_num
    .type PMPI_T_cvar_get_num, @function
PMPI_T_cvar_get_num:
    mov $1558, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_cvar_get_num, . - MPI_T_cvar_get_num
    .size PMPI_T_cvar_get_num, . - PMPI_T_cvar_get_num
    .balign 32
    .weak MPI_T_cvar_handle_alloc
    .type MPI_T_cvar_handle_alloc, @function
MPI_T_cvar_handle_alloc:
    .globl PMPI_T_cvar_handle_alloc
    .type PMPI_T_cvar_handle_alloc, @function
PMPI_T_cvar_handle_alloc:
    mov $1559, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_cvar_handle_alloc, . - MPI_T_cvar_handle_alloc
    .size PMPI_T_cvar_handle_alloc, . - PMPI_T_cvar_handle_alloc
    .balign 32
    .weak MPI_T_cvar_handle_free
    .type MPI_T_cvar_handle_free, @function
MPI_T_cvar_handle_free:
    .globl PMPI_T_cvar_handle_free
    .type PMPI_T_cvar_handle_free, @function
PMPI_T_cvar_handle_free:
    mov $1560, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_cvar_handle_free, . - MPI_T_cvar_handle_free
    .size PMPI_T_cvar_handle_free, . - PMPI_T_cvar_handle_free
    .balign 32
    .weak MPI_T_cvar_read
    .type MPI_T_cvar_read, @function
MPI_T_cvar_read:
    .globl PMPI_T_cvar_read
    .type PMPI_T_cvar_read, @function
PMPI_T_cvar_read:
    mov $1561, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_cvar_read, . - MPI_T_cvar_read
    .size PMPI_T_cvar_read, . - PMPI_T_cvar_read
    .balign 32
    .weak MPI_T_cvar_write
    .type MPI_T_cvar_write, @function
MPI_T_cvar_write:
    .globl PMPI_T_cvar_write
    .type PMPI_T_cvar_write, @function
PMPI_T_cvar_write:
    mov $1562, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_cvar_write, . - MPI_T_cvar_write
    .size PMPI_T_cvar_write, . - PMPI_T_cvar_write
    .balign 32
    .weak MPI_T_enum_get_info
    .type MPI_T_enum_get_info, @function
MPI_T_enum_get_info:
    .globl PMPI_T_enum_get_info
    .type PMPI_T_enum_get_info, @function
PMPI_T_enum_get_info:
    mov $1563, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_enum_get_info, . - MPI_T_enum_get_info
    .size PMPI_T_enum_get_info, . - PMPI_T_enum_get_info
    .balign 32
    .weak MPI_T_enum_get_item
    .type MPI_T_enum_get_item, @function
MPI_T_enum_get_item:
    .globl PMPI_T_enum_get_item
    .type PMPI_T_enum_get_item, @function
PMPI_T_enum_get_item:
    mov $1564, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_enum_get_item, . - MPI_T_enum_get_item
    .size PMPI_T_enum_get_item, . - PMPI_T_enum_get_item
    .balign 32
    .weak MPI_T_finalize
    .type MPI_T_finalize, @function
MPI_T_finalize:
    .globl PMPI_T_finalize
    .type PMPI_T_finalize, @function
PMPI_T_finalize:
    mov $1580, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_finalize, . - MPI_T_finalize
    .size PMPI_T_finalize, . - PMPI_T_finalize
    .balign 32
    .weak MPI_T_init_thread
    .type MPI_T_init_thread, @function
MPI_T_init_thread:
    .globl PMPI_T_init_thread
    .type PMPI_T_init_thread, @function
PMPI_T_init_thread:
    mov $1581, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_init_thread, . - MPI_T_init_thread
    .size PMPI_T_init_thread, . - PMPI_T_init_thread
    .balign 32
    .weak MPI_T_pvar_get_index
    .type MPI_T_pvar_get_index, @function
MPI_T_pvar_get_index:
    .globl PMPI_T_pvar_get_index
    .type PMPI_T_pvar_get_index, @function
PMPI_T_pvar_get_index:
    mov $1582, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_get_index, . - MPI_T_pvar_get_index
    .size PMPI_T_pvar_get_index, . - PMPI_T_pvar_get_index
    .balign 32
    .weak MPI_T_pvar_get_info
    .type MPI_T_pvar_get_info, @function
MPI_T_pvar_get_info:
    .globl PMPI_T_pvar_get_info
    .type PMPI_T_pvar_get_info, @function
PMPI_T_pvar_get_info:
    mov $1583, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_T_pvar_get_info, . - MPI_T_pvar_get_info
    .size PMPI_T_pvar_get_info, . - PMPI_T_pvar_get_info
    .balign 32
    .weak MPI_T_pvar_get_num
    .type MPI_T_pvar_get_num, @function
MPI_T_pvar_get_num:
    .globl PMPI_T_pvar_get_num
    .type PMPI_T_pvar_get_num, @function
PMPI_T_pvar_get_num:
    mov $1584, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_get_num, . - MPI_T_pvar_get_num
    .size PMPI_T_pvar_get_num, . - PMPI_T_pvar_get_num
    .balign 32
    .weak MPI_T_pvar_handle_alloc
    .type MPI_T_pvar_handle_alloc, @function
MPI_T_pvar_handle_alloc:
    .globl PMPI_T_pvar_handle_alloc
    .type PMPI_T_pvar_handle_alloc, @function
PMPI_T_pvar_handle_alloc:
    mov $1585, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_handle_alloc, . - MPI_T_pvar_handle_alloc
    .size PMPI_T_pvar_handle_alloc, . - PMPI_T_pvar_handle_alloc
    .balign 32
    .weak MPI_T_pvar_handle_free
    .type MPI_T_pvar_handle_free, @function
MPI_T_pvar_handle_free:
    .globl PMPI_T_pvar_handle_free
    .type PMPI_T_pvar_handle_free, @function
PMPI_T_pvar_handle_free:
    mov $1586, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_handle_free, . - MPI_T_pvar_handle_free
    .size PMPI_T_pvar_handle_free, . - PMPI_T_pvar_handle_free
    .balign 32
    .weak MPI_T_pvar_read
    .type MPI_T_pvar_read, @function
MPI_T_pvar_read:
    .globl PMPI_T_pvar_read
    .type PMPI_T_pvar_read, @function
PMPI_T_pvar_read:
    mov $1587, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_read, . - MPI_T_pvar_read
    .size PMPI_T_pvar_read, . - PMPI_T_pvar_read
    .balign 32
    .weak MPI_T_pvar_readreset
    .type MPI_T_pvar_readreset, @function
MPI_T_pvar_readreset:
    .globl PMPI_T_pvar_readreset
    .type PMPI_T_pvar_readreset, @function
PMPI_T_pvar_readreset:
    mov $1588, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_readreset, . - MPI_T_pvar_readreset
    .size PMPI_T_pvar_readreset, . - PMPI_T_pvar_readreset
    .balign 32
    .weak MPI_T_pvar_reset
    .type MPI_T_pvar_reset, @function
MPI_T_pvar_reset:
    .globl PMPI_T_pvar_reset
    .type PMPI_T_pvar_reset, @function
PMPI_T_pvar_reset:
    mov $1589, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_reset, . - MPI_T_pvar_reset
    .size PMPI_T_pvar_reset, . - PMPI_T_pvar_reset
    .balign 32
    .weak MPI_T_pvar_session_create
    .type MPI_T_pvar_session_create, @function
MPI_T_pvar_session_create:
    .globl PMPI_T_pvar_session_create
    .type PMPI_T_pvar_session_create, @function
PMPI_T_pvar_session_create:
    mov $1590, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_session_create, . - MPI_T_pvar_session_create
    .size PMPI_T_pvar_session_create, . - PMPI_T_pvar_session_create
    .balign 32
    .weak MPI_T_pvar_session_free
    .type MPI_T_pvar_session_free, @function
MPI_T_pvar_session_free:
    .globl PMPI_T_pvar_session_free
    .type PMPI_T_pvar_session_free, @function
PMPI_T_pvar_session_free:
    mov $1591, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_session_free, . - MPI_T_pvar_session_free
    .size PMPI_T_pvar_session_free, . - PMPI_T_pvar_session_free
    .balign 32
    .weak MPI_T_pvar_start
    .type MPI_T_pvar_start, @function
MPI_T_pvar_start:
    .globl PMPI_T_pvar_start
    .type PMPI_T_pvar_start, @function
PMPI_T_pvar_start:
    mov $1592, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_start, . - MPI_T_pvar_start
    .size PMPI_T_pvar_start, . - PMPI_T_pvar_start
    .balign 32
    .weak MPI_T_pvar_stop
    .type MPI_T_pvar_stop, @function
MPI_T_pvar_stop:
    .globl PMPI_T_pvar_stop
    .type PMPI_T_pvar_stop, @function
PMPI_T_pvar_stop:
    mov $1593, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_stop, . - MPI_T_pvar_stop
    .size PMPI_T_pvar_stop, . - PMPI_T_pvar_stop
    .balign 32
    .weak MPI_T_pvar_write
    .type MPI_T_pvar_write, @function
MPI_T_pvar_write:
    .globl PMPI_T_pvar_write
    .type PMPI_T_pvar_write, @function
PMPI_T_pvar_write:
    mov $1594, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_write, . - MPI_T_pvar_write
    .size PMPI_T_pvar_write, . - PMPI_T_pvar_write
    .balign 32
    .weak MPI_Test
    .type MPI_Test, @function
MPI_Test:
    .globl PMPI_Test
    .type PMPI_Test, @function
PMPI_Test:
    mov $1598, %eax
    movabs $0x200000000030, %r11
    jmp *(%r11)
    .size MPI_Test, . - MPI_Test
    .size PMPI_Test, . - PMPI_Test
    .balign 32
    .weak MPI_Test_cancelled
    .type MPI_Test_cancelled, @function
MPI_Test_cancelled:
    .globl PMPI_Test_cancelled
    .type PMPI_Test_cancelled, @function
PMPI_Test_cancelled:
    mov $1599, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Test_cancelled, . - MPI_Test_cancelled
    .size PMPI_Test_cancelled, . - PMPI_Test_cancelled
    .balign 32
    .weak MPI_Testall
    .type MPI_Testall, @function
MPI_Testall:
    .globl PMPI_Testall
    .type PMPI_Testall, @function
PMPI_Testall:
    mov $1600, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Testall, . - MPI_Testall
    .size PMPI_Testall, . - PMPI_Testall
    .balign 32
    .weak MPI_Testany
    .type MPI_Testany, @function
MPI_Testany:
    .globl PMPI_Testany
    .type PMPI_Testany, @function
PMPI_Testany:
    mov $1601, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Testany, . - MPI_Testany
    .size PMPI_Testany, . - PMPI_Testany
    .balign 32
    .weak MPI_Testsome
    .type MPI_Testsome, @function
MPI_Testsome:
    .globl PMPI_Testsome
    .type PMPI_Testsome, @function
PMPI_Testsome:
    mov $1602, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Testsome, . - MPI_Testsome
    .size PMPI_Testsome, . - PMPI_Testsome
    .balign 32
    .weak MPI_Topo_test
    .type MPI_Topo_test, @function
MPI_Topo_test:
    .globl PMPI_Topo_test
    .type PMPI_Topo_test, @function
PMPI_Topo_test:
    mov $1603, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Topo_test, . - MPI_Topo_test
    .size PMPI_Topo_test, . - PMPI_Topo_test
    .balign 32
    .weak MPI_Type_c2f
    .type MPI_Type_c2f, @function
MPI_Type_c2f:
    .globl PMPI_Type_c2f
    .type PMPI_Type_c2f, @function
PMPI_Type_c2f:
    mov $1604, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_c2f, . - MPI_Type_c2f
    .size PMPI_Type_c2f, . - PMPI_Type_c2f
    .balign 32
    .weak MPI_Type_commit
    .type MPI_Type_commit, @function
MPI_Type_commit:
    .globl PMPI_Type_commit
    .type PMPI_Type_commit, @function
PMPI_Type_commit:
    mov $1605, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_commit, . - MPI_Type_commit
    .size PMPI_Type_commit, . - PMPI_Type_commit
    .balign 32
    .weak MPI_Type_contiguous
    .type MPI_Type_contiguous, @function
MPI_Type_contiguous:
    .globl PMPI_Type_contiguous
    .type PMPI_Type_contiguous, @function
PMPI_Type_contiguous:
    mov $1606, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_contiguous, . - MPI_Type_contiguous
    .size PMPI_Type_contiguous, . - PMPI_Type_contiguous
    .balign 32
    .weak MPI_Type_create_darray
    .type MPI_Type_create_darray, @function
MPI_Type_create_darray:
    .globl PMPI_Type_create_darray
    .type PMPI_Type_create_darray, @function
PMPI_Type_create_darray:
    mov $1608, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_create_darray, . - MPI_Type_create_darray
    .size PMPI_Type_create_darray, . - PMPI_Type_create_darray
    .balign 32
    .weak MPI_Type_create_f90_complex
    .type MPI_Type_create_f90_complex, @function
MPI_Type_create_f90_complex:
    .globl PMPI_Type_create_f90_complex
    .type PMPI_Type_create_f90_complex, @function
PMPI_Type_create_f90_complex:
    mov $1610, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_f90_complex, . - MPI_Type_create_f90_complex
    .size PMPI_Type_create_f90_complex, . - PMPI_Type_create_f90_complex
    .balign 32
    .weak MPI_Type_create_f90_integer
    .type MPI_Type_create_f90_integer, @function
MPI_Type_create_f90_integer:
    .globl PMPI_Type_create_f90_integer
    .type PMPI_Type_create_f90_integer, @function
PMPI_Type_create_f90_integer:
    mov $1611, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_f90_integer, . - MPI_Type_create_f90_integer
    .size PMPI_Type_create_f90_integer, . - PMPI_Type_create_f90_integer
    .balign 32
    .weak MPI_Type_create_f90_real
    .type MPI_Type_create_f90_real, @function
MPI_Type_create_f90_real:
    .globl PMPI_Type_create_f90_real
    .type PMPI_Type_create_f90_real, @function
PMPI_Type_create_f90_real:
    mov $1612, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_f90_real, . - MPI_Type_create_f90_real
    .size PMPI_Type_create_f90_real, . - PMPI_Type_create_f90_real
    .balign 32
    .weak MPI_Type_create_hindexed
    .type MPI_Type_create_hindexed, @function
MPI_Type_create_hindexed:
    .globl PMPI_Type_create_hindexed
    .type PMPI_Type_create_hindexed, @function
PMPI_Type_create_hindexed:
    mov $1613, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_hindexed, . - MPI_Type_create_hindexed
    .size PMPI_Type_create_hindexed, . - PMPI_Type_create_hindexed
    .balign 32
    .weak MPI_Type_create_hindexed_block
    .type MPI_Type_create_hindexed_block, @function
MPI_Type_create_hindexed_block:
    .globl PMPI_Type_create_hindexed_block
    .type PMPI_Type_create_hindexed_block, @function
PMPI_Type_create_hindexed_block:
    mov $1615, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_hindexed_block, . - MPI_Type_create_hindexed_block
    .size PMPI_Type_create_hindexed_block, . - PMPI_Type_create_hindexed_block
    .balign 32
    .weak MPI_Type_create_hvector
    .type MPI_Type_create_hvector, @function
MPI_Type_create_hvector:
    .globl PMPI_Type_create_hvector
    .type PMPI_Type_create_hvector, @function
PMPI_Type_create_hvector:
    mov $1617, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_hvector, . - MPI_Type_create_hvector
    .size PMPI_Type_create_hvector, . - PMPI_Type_create_hvector
    .balign 32
    .weak MPI_Type_create_indexed_block
    .type MPI_Type_create_indexed_block, @function
MPI_Type_create_indexed_block:
    .globl PMPI_Type_create_indexed_block
    .type PMPI_Type_create_indexed_block, @function
PMPI_Type_create_indexed_block:
    mov $1619, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_indexed_block, . - MPI_Type_create_indexed_block
    .size PMPI_Type_create_indexed_block, . - PMPI_Type_create_indexed_block
    .balign 32
    .weak MPI_Type_create_keyval
    .type MPI_Type_create_keyval, @function
MPI_Type_create_keyval:
    .globl PMPI_Type_create_keyval
    .type PMPI_Type_create_keyval, @function
PMPI_Type_create_keyval:
    mov $1621, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_create_keyval, . - MPI_Type_create_keyval
    .size PMPI_Type_create_keyval, . - PMPI_Type_create_keyval
    .balign 32
    .weak MPI_Type_create_resized
    .type MPI_Type_create_resized, @function
MPI_Type_create_resized:
    .globl PMPI_Type_create_resized
    .type PMPI_Type_create_resized, @function
PMPI_Type_create_resized:
    mov $1622, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_resized, . - MPI_Type_create_resized
    .size PMPI_Type_create_resized, . - PMPI_Type_create_resized
    .balign 32
    .weak MPI_Type_create_struct
    .type MPI_Type_create_struct, @function
MPI_Type_create_struct:
    .globl PMPI_Type_create_struct
    .type PMPI_Type_create_struct, @function
PMPI_Type_create_struct:
    mov $1624, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_struct, . - MPI_Type_create_struct
    .size PMPI_Type_create_struct, . - PMPI_Type_create_struct
    .balign 32
    .weak MPI_Type_create_subarray
    .type MPI_Type_create_subarray, @function
MPI_Type_create_subarray:
    .globl PMPI_Type_create_subarray
    .type PMPI_Type_create_subarray, @function
PMPI_Type_create_subarray:
    mov $1626, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_create_subarray, . - MPI_Type_create_subarray
    .size PMPI_Type_create_subarray, . - PMPI_Type_create_subarray
    .balign 32
    .weak MPI_Type_delete_attr
    .type MPI_Type_delete_attr, @function
MPI_Type_delete_attr:
    .globl PMPI_Type_delete_attr
    .type PMPI_Type_delete_attr, @function
PMPI_Type_delete_attr:
    mov $1628, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_delete_attr, . - MPI_Type_delete_attr
    .size PMPI_Type_delete_attr, . - PMPI_Type_delete_attr
    .balign 32
    .weak MPI_Type_dup
    .type MPI_Type_dup, @function
MPI_Type_dup:
    .globl PMPI_Type_dup
    .type PMPI_Type_dup, @function
PMPI_Type_dup:
    mov $1629, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_dup, . - MPI_Type_dup
    .size PMPI_Type_dup, . - PMPI_Type_dup
    .balign 32
    .weak MPI_Type_extent
    .type MPI_Type_extent, @function
MPI_Type_extent:
    .globl PMPI_Type_extent
    .type PMPI_Type_extent, @function
PMPI_Type_extent:
    mov $1720, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_extent, . - MPI_Type_extent
    .size PMPI_Type_extent, . - PMPI_Type_extent
    .balign 32
    .weak MPI_Type_f2c
    .type MPI_Type_f2c, @function
MPI_Type_f2c:
    .globl PMPI_Type_f2c
    .type PMPI_Type_f2c, @function
PMPI_Type_f2c:
    mov $1630, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_f2c, . - MPI_Type_f2c
    .size PMPI_Type_f2c, . - PMPI_Type_f2c
    .balign 32
    .weak MPI_Type_free
    .type MPI_Type_free, @function
MPI_Type_free:
    .globl PMPI_Type_free
    .type PMPI_Type_free, @function
PMPI_Type_free:
    mov $1631, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_free, . - MPI_Type_free
    .size PMPI_Type_free, . - PMPI_Type_free
    .balign 32
    .weak MPI_Type_free_keyval
    .type MPI_Type_free_keyval, @function
MPI_Type_free_keyval:
    .globl PMPI_Type_free_keyval
    .type PMPI_Type_free_keyval, @function
PMPI_Type_free_keyval:
    mov $1632, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_free_keyval, . - MPI_Type_free_keyval
    .size PMPI_Type_free_keyval, . - PMPI_Type_free_keyval
    .balign 32
    .weak MPI_Type_get_attr
    .type MPI_Type_get_attr, @function
MPI_Type_get_attr:
    .globl PMPI_Type_get_attr
    .type PMPI_Type_get_attr, @function
PMPI_Type_get_attr:
    mov $1634, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_get_attr, . - MPI_Type_get_attr
    .size PMPI_Type_get_attr, . - PMPI_Type_get_attr
    .balign 32
    .weak MPI_Type_get_contents
    .type MPI_Type_get_contents, @function
MPI_Type_get_contents:
    .globl PMPI_Type_get_contents
    .type PMPI_Type_get_contents, @function
PMPI_Type_get_contents:
    mov $1635, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_get_contents, . - MPI_Type_get_contents
    .size PMPI_Type_get_contents, . - PMPI_Type_get_contents
    .balign 32
    .weak MPI_Type_get_envelope
    .type MPI_Type_get_envelope, @function
MPI_Type_get_envelope:
    .globl PMPI_Type_get_envelope
    .type PMPI_Type_get_envelope, @function
PMPI_Type_get_envelope:
    mov $1637, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_envelope, . - MPI_Type_get_envelope
    .size PMPI_Type_get_envelope, . - PMPI_Type_get_envelope
    .balign 32
    .weak MPI_Type_get_extent
    .type MPI_Type_get_extent, @function
MPI_Type_get_extent:
    .globl PMPI_Type_get_extent
    .type PMPI_Type_get_extent, @function
PMPI_Type_get_extent:
    mov $1639, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_extent, . - MPI_Type_get_extent
    .size PMPI_Type_get_extent, . - PMPI_Type_get_extent
    .balign 32
    .weak MPI_Type_get_extent_x
    .type MPI_Type_get_extent_x, @function
MPI_Type_get_extent_x:
    .globl PMPI_Type_get_extent_x
    .type PMPI_Type_get_extent_x, @function
PMPI_Type_get_extent_x:
    mov $1641, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_extent_x, . - MPI_Type_get_extent_x
    .size PMPI_Type_get_extent_x, . - PMPI_Type_get_extent_x
    .balign 32
    .weak MPI_Type_get_name
    .type MPI_Type_get_name, @function
MPI_Type_get_name:
    .globl PMPI_Type_get_name
    .type PMPI_Type_get_name, @function
PMPI_Type_get_name:
    mov $1642, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_name, . - MPI_Type_get_name
    .size PMPI_Type_get_name, . - PMPI_Type_get_name
    .balign 32
    .weak MPI_Type_get_true_extent
    .type MPI_Type_get_true_extent, @function
MPI_Type_get_true_extent:
    .globl PMPI_Type_get_true_extent
    .type PMPI_Type_get_true_extent, @function
PMPI_Type_get_true_extent:
    mov $1643, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_true_extent, . - MPI_Type_get_true_extent
    .size PMPI_Type_get_true_extent, . - PMPI_Type_get_true_extent
    .balign 32
    .weak MPI_Type_get_true_extent_x
    .type MPI_Type_get_true_extent_x, @function
MPI_Type_get_true_extent_x:
    .globl PMPI_Type_get_true_extent_x
    .type PMPI_Type_get_true_extent_x, @function
PMPI_Type_get_true_extent_x:
    mov $1645, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_true_extent_x, . - MPI_Type_get_true_extent_x
    .size PMPI_Type_get_true_extent_x, . - PMPI_Type_get_true_extent_x
    .balign 32
    .weak MPI_Type_hindexed
    .type MPI_Type_hindexed, @function
MPI_Type_hindexed:
    .globl PMPI_Type_hindexed
    .type PMPI_Type_hindexed, @function
PMPI_Type_hindexed:
    mov $1721, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_hindexed, . - MPI_Type_hindexed
    .size PMPI_Type_hindexed, . - PMPI_Type_hindexed
    .balign 32
    .weak MPI_Type_hvector
    .type MPI_Type_hvector, @function
MPI_Type_hvector:
    .globl PMPI_Type_hvector
    .type PMPI_Type_hvector, @function
PMPI_Type_hvector:
    mov $1722, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_hvector, . - MPI_Type_hvector
    .size PMPI_Type_hvector, . - PMPI_Type_hvector
    .balign 32
    .weak MPI_Type_indexed
    .type MPI_Type_indexed, @function
MPI_Type_indexed:
    .globl PMPI_Type_indexed
    .type PMPI_Type_indexed, @function
PMPI_Type_indexed:
    mov $1647, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_indexed, . - MPI_Type_indexed
    .size PMPI_Type_indexed, . - PMPI_Type_indexed
    .balign 32
    .weak MPI_Type_lb
    .type MPI_Type_lb, @function
MPI_Type_lb:
    .globl PMPI_Type_lb
    .type PMPI_Type_lb, @function
PMPI_Type_lb:
    mov $1723, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_lb, . - MPI_Type_lb
    .size PMPI_Type_lb, . - PMPI_Type_lb
    .balign 32
    .weak MPI_Type_match_size
    .type MPI_Type_match_size, @function
MPI_Type_match_size:
    .globl PMPI_Type_match_size
    .type PMPI_Type_match_size, @function
PMPI_Type_match_size:
    mov $1649, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_match_size, . - MPI_Type_match_size
    .size PMPI_Type_match_size, . - PMPI_Type_match_size
    .balign 32
    .weak MPI_Type_set_attr
    .type MPI_Type_set_attr, @function
MPI_Type_set_attr:
    .globl PMPI_Type_set_attr
    .type PMPI_Type_set_attr, @function
PMPI_Type_set_attr:
    mov $1650, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_set_attr, . - MPI_Type_set_attr
    .size PMPI_Type_set_attr, . - PMPI_Type_set_attr
    .balign 32
    .weak MPI_Type_set_name
    .type MPI_Type_set_name, @function
MPI_Type_set_name:
    .globl PMPI_Type_set_name
    .type PMPI_Type_set_name, @function
PMPI_Type_set_name:
    mov $1651, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_set_name, . - MPI_Type_set_name
    .size PMPI_Type_set_name, . - PMPI_Type_set_name
    .balign 32
    .weak MPI_Type_size
    .type MPI_Type_size, @function
MPI_Type_size:
    .globl PMPI_Type_size
    .type PMPI_Type_size, @function
PMPI_Type_size:
    mov $1652, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_size, . - MPI_Type_size
    .size PMPI_Type_size, . - PMPI_Type_size
    .balign 32
    .weak MPI_Type_size_x
    .type MPI_Type_size_x, @function
MPI_Type_size_x:
    .globl PMPI_Type_size_x
    .type PMPI_Type_size_x, @function
PMPI_Type_size_x:
    mov $1654, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_size_x, . - MPI_Type_size_x
    .size PMPI_Type_size_x, . - PMPI_Type_size_x
    .balign 32
    .weak MPI_Type_struct
    .type MPI_Type_struct, @function
MPI_Type_struct:
    .globl PMPI_Type_struct
    .type PMPI_Type_struct, @function
PMPI_Type_struct:
    mov $1724, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_struct, . - MPI_Type_struct
    .size PMPI_Type_struct, . - PMPI_Type_struct
    .balign 32
    .weak MPI_Type_ub
    .type MPI_Type_ub, @function
MPI_Type_ub:
    .globl PMPI_Type_ub
    .type PMPI_Type_ub, @function
PMPI_Type_ub:
    mov $1725, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_ub, . - MPI_Type_ub
    .size PMPI_Type_ub, . - PMPI_Type_ub
    .balign 32
    .weak MPI_Type_vector
    .type MPI_Type_vector, @function
MPI_Type_vector:
    .globl PMPI_Type_vector
    .type PMPI_Type_vector, @function
PMPI_Type_vector:
    mov $1656, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_vector, . - MPI_Type_vector
    .size PMPI_Type_vector, . - PMPI_Type_vector
    .balign 32
    .weak MPI_Unpack
    .type MPI_Unpack, @function
MPI_Unpack:
    .globl PMPI_Unpack
    .type PMPI_Unpack, @function
PMPI_Unpack:
    mov $1658, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Unpack, . - MPI_Unpack
    .size PMPI_Unpack, . - PMPI_Unpack
    .balign 32
    .weak MPI_Unpack_external
    .type MPI_Unpack_external, @function
MPI_Unpack_external:
    .globl PMPI_Unpack_external
    .type PMPI_Unpack_external, @function
PMPI_Unpack_external:
    mov $1660, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Unpack_external, . - MPI_Unpack_external
    .size PMPI_Unpack_external, . - PMPI_Unpack_external
    .balign 32
    .weak MPI_Unpublish_name
    .type MPI_Unpublish_name, @function
MPI_Unpublish_name:
    .globl PMPI_Unpublish_name
    .type PMPI_Unpublish_name, @function
PMPI_Unpublish_name:
    mov $1662, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Unpublish_name, . - MPI_Unpublish_name
    .size PMPI_Unpublish_name, . - PMPI_Unpublish_name
    .balign 32
    .weak MPI_WIN_DUP_FN
    .type MPI_WIN_DUP_FN, @function
MPI_WIN_DUP_FN:
    lea .Lname12(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_WIN_DUP_FN, . - MPI_WIN_DUP_FN
    .balign 32
    .weak MPI_WIN_NULL_COPY_FN
    .type MPI_WIN_NULL_COPY_FN, @function
MPI_WIN_NULL_COPY_FN:
    lea .Lname13(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_WIN_NULL_COPY_FN, . - MPI_WIN_NULL_COPY_FN
    .balign 32
    .weak MPI_WIN_NULL_DELETE_FN
    .type MPI_WIN_NULL_DELETE_FN, @function
MPI_WIN_NULL_DELETE_FN:
    lea .Lname14(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_WIN_NULL_DELETE_FN, . - MPI_WIN_NULL_DELETE_FN
    .balign 32
    .globl MPI_WTICK_F90
    .type MPI_WTICK_F90, @function
MPI_WTICK_F90:
    lea .Lname15(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_WTICK_F90, . - MPI_WTICK_F90
    .balign 32
    .globl MPI_WTIME_F90
    .type MPI_WTIME_F90, @function
MPI_WTIME_F90:
    lea .Lname16(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_WTIME_F90, . - MPI_WTIME_F90
    .balign 32
    .weak MPI_Wait
    .type MPI_Wait, @function
MPI_Wait:
    .globl PMPI_Wait
    .type PMPI_Wait, @function
PMPI_Wait:
    mov $1663, %eax
    movabs $0x200000000030, %r11
    jmp *(%r11)
    .size MPI_Wait, . - MPI_Wait
    .size PMPI_Wait, . - PMPI_Wait
    .balign 32
    .weak MPI_Waitall
    .type MPI_Waitall, @function
MPI_Waitall:
    .globl PMPI_Waitall
    .type PMPI_Waitall, @function
PMPI_Waitall:
    mov $1664, %eax
    movabs $0x200000000030, %r11
    jmp *(%r11)
    .size MPI_Waitall, . - MPI_Waitall
    .size PMPI_Waitall, . - PMPI_Waitall
    .balign 32
    .weak MPI_Waitany
    .type MPI_Waitany, @function
MPI_Waitany:
    .globl PMPI_Waitany
    .type PMPI_Waitany, @function
PMPI_Waitany:
    mov $1665, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Waitany, . - MPI_Waitany
    .size PMPI_Waitany, . - PMPI_Waitany
    .balign 32
    .weak MPI_Waitsome
    .type MPI_Waitsome, @function
MPI_Waitsome:
    .globl PMPI_Waitsome
    .type PMPI_Waitsome, @function
PMPI_Waitsome:
    mov $1666, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Waitsome, . - MPI_Waitsome
    .size PMPI_Waitsome, . - PMPI_Waitsome
    .balign 32
    .weak MPI_Win_allocate
    .type MPI_Win_allocate, @function
MPI_Win_allocate:
    .globl PMPI_Win_allocate
    .type PMPI_Win_allocate, @function
PMPI_Win_allocate:
    mov $1667, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_allocate, . - MPI_Win_allocate
    .size PMPI_Win_allocate, . - PMPI_Win_allocate
    .balign 32
    .weak MPI_Win_allocate_shared
    .type MPI_Win_allocate_shared, @function
MPI_Win_allocate_shared:
    .globl PMPI_Win_allocate_shared
    .type PMPI_Win_allocate_shared, @function
PMPI_Win_allocate_shared:
    mov $1669, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_allocate_shared, . - MPI_Win_allocate_shared
    .size PMPI_Win_allocate_shared, . - PMPI_Win_allocate_shared
    .balign 32
    .weak MPI_Win_attach
    .type MPI_Win_attach, @function
MPI_Win_attach:
    .globl PMPI_Win_attach
    .type PMPI_Win_attach, @function
PMPI_Win_attach:
    mov $1671, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_attach, . - MPI_Win_attach
    .size PMPI_Win_attach, . - PMPI_Win_attach
    .balign 32
    .weak MPI_Win_c2f
    .type MPI_Win_c2f, @function
MPI_Win_c2f:
    .globl PMPI_Win_c2f
    .type PMPI_Win_c2f, @function
PMPI_Win_c2f:
    mov $1672, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Win_c2f, . - MPI_Win_c2f
    .size PMPI_Win_c2f, . - PMPI_Win_c2f
    .balign 32
    .weak MPI_Win_call_errhandler
    .type MPI_Win_call_errhandler, @function
MPI_Win_call_errhandler:
    .globl PMPI_Win_call_errhandler
    .type PMPI_Win_call_errhandler, @function
PMPI_Win_call_errhandler:
    mov $1673, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_call_errhandler, . - MPI_Win_call_errhandler
    .size PMPI_Win_call_errhandler, . - PMPI_Win_call_errhandler
    .balign 32
    .weak MPI_Win_complete
    .type MPI_Win_complete, @function
MPI_Win_complete:
    .globl PMPI_Win_complete
    .type PMPI_Win_complete, @function
PMPI_Win_complete:
    mov $1674, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_complete, . - MPI_Win_complete
    .size PMPI_Win_complete, . - PMPI_Win_complete
    .balign 32
    .weak MPI_Win_create
    .type MPI_Win_create, @function
MPI_Win_create:
    .globl PMPI_Win_create
    .type PMPI_Win_create, @function
PMPI_Win_create:
    mov $1675, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_create, . - MPI_Win_create
    .size PMPI_Win_create, . - PMPI_Win_create
    .balign 32
    .weak MPI_Win_create_dynamic
    .type MPI_Win_create_dynamic, @function
MPI_Win_create_dynamic:
    .globl PMPI_Win_create_dynamic
    .type PMPI_Win_create_dynamic, @function
PMPI_Win_create_dynamic:
    mov $1677, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_create_dynamic, . - MPI_Win_create_dynamic
    .size PMPI_Win_create_dynamic, . - PMPI_Win_create_dynamic
    .balign 32
    .weak MPI_Win_create_errhandler
    .type MPI_Win_create_errhandler, @function
MPI_Win_create_errhandler:
    .globl PMPI_Win_create_errhandler
    .type PMPI_Win_create_errhandler, @function
PMPI_Win_create_errhandler:
    mov $1678, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_create_errhandler, . - MPI_Win_create_errhandler
    .size PMPI_Win_create_errhandler, . - PMPI_Win_create_errhandler
    .balign 32
    .weak MPI_Win_create_keyval
    .type MPI_Win_create_keyval, @function
MPI_Win_create_keyval:
    .globl PMPI_Win_create_keyval
    .type PMPI_Win_create_keyval, @function
PMPI_Win_create_keyval:
    mov $1679, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_create_keyval, . - MPI_Win_create_keyval
    .size PMPI_Win_create_keyval, . - PMPI_Win_create_keyval
    .balign 32
    .weak MPI_Win_delete_attr
    .type MPI_Win_delete_attr, @function
MPI_Win_delete_attr:
    .globl PMPI_Win_delete_attr
    .type PMPI_Win_delete_attr, @function
PMPI_Win_delete_attr:
    mov $1680, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_delete_attr, . - MPI_Win_delete_attr
    .size PMPI_Win_delete_attr, . - PMPI_Win_delete_attr
    .balign 32
    .weak MPI_Win_detach
    .type MPI_Win_detach, @function
MPI_Win_detach:
    .globl PMPI_Win_detach
    .type PMPI_Win_detach, @function
PMPI_Win_detach:
    mov $1681, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_detach, . - MPI_Win_detach
    .size PMPI_Win_detach, . - PMPI_Win_detach
    .balign 32
    .weak MPI_Win_f2c
    .type MPI_Win_f2c, @function
MPI_Win_f2c:
    .globl PMPI_Win_f2c
    .type PMPI_Win_f2c, @function
PMPI_Win_f2c:
    mov $1682, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Win_f2c, . - MPI_Win_f2c
    .size PMPI_Win_f2c, . - PMPI_Win_f2c
    .balign 32
    .weak MPI_Win_fence
    .type MPI_Win_fence, @function
MPI_Win_fence:
    .globl PMPI_Win_fence
    .type PMPI_Win_fence, @function
PMPI_Win_fence:
    mov $1683, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_fence, . - MPI_Win_fence
    .size PMPI_Win_fence, . - PMPI_Win_fence
    .balign 32
    .weak MPI_Win_flush
    .type MPI_Win_flush, @function
MPI_Win_flush:
    .globl PMPI_Win_flush
    .type PMPI_Win_flush, @function
PMPI_Win_flush:
    mov $1684, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_flush, . - MPI_Win_flush
    .size PMPI_Win_flush, . - PMPI_Win_flush
    .balign 32
    .weak MPI_Win_flush_all
    .type MPI_Win_flush_all, @function
MPI_Win_flush_all:
    .globl PMPI_Win_flush_all
    .type PMPI_Win_flush_all, @function
PMPI_Win_flush_all:
    mov $1685, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_flush_all, . - MPI_Win_flush_all
    .size PMPI_Win_flush_all, . - PMPI_Win_flush_all
    .balign 32
    .weak MPI_Win_flush_local
    .type MPI_Win_flush_local, @function
MPI_Win_flush_local:
    .globl PMPI_Win_flush_local
    .type PMPI_Win_flush_local, @function
PMPI_Win_flush_local:
    mov $1686, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_flush_local, . - MPI_Win_flush_local
    .size PMPI_Win_flush_local, . - PMPI_Win_flush_local
    .balign 32
    .weak MPI_Win_flush_local_all
    .type MPI_Win_flush_local_all, @function
MPI_Win_flush_local_all:
    .globl PMPI_Win_flush_local_all
    .type PMPI_Win_flush_local_all, @function
PMPI_Win_flush_local_all:
    mov $1687, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_flush_local_all, . - MPI_Win_flush_local_all
    .size PMPI_Win_flush_local_all, . - PMPI_Win_flush_local_all
    .balign 32
    .weak MPI_Win_free
    .type MPI_Win_free, @function
MPI_Win_free:
    .globl PMPI_Win_free
    .type PMPI_Win_free, @function
PMPI_Win_free:
    mov $1688, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_free, . - MPI_Win_free
    .size PMPI_Win_free, . - PMPI_Win_free
    .balign 32
    .weak MPI_Win_free_keyval
    .type MPI_Win_free_keyval, @function
MPI_Win_free_keyval:
    .globl PMPI_Win_free_keyval
    .type PMPI_Win_free_keyval, @function
PMPI_Win_free_keyval:
    mov $1689, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_free_keyval, . - MPI_Win_free_keyval
    .size PMPI_Win_free_keyval, . - PMPI_Win_free_keyval
    .balign 32
    .weak MPI_Win_get_attr
    .type MPI_Win_get_attr, @function
MPI_Win_get_attr:
    .globl PMPI_Win_get_attr
    .type PMPI_Win_get_attr, @function
PMPI_Win_get_attr:
    mov $1691, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_get_attr, . - MPI_Win_get_attr
    .size PMPI_Win_get_attr, . - PMPI_Win_get_attr
    .balign 32
    .weak MPI_Win_get_errhandler
    .type MPI_Win_get_errhandler, @function
MPI_Win_get_errhandler:
    .globl PMPI_Win_get_errhandler
    .type PMPI_Win_get_errhandler, @function
PMPI_Win_get_errhandler:
    mov $1692, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_get_errhandler, . - MPI_Win_get_errhandler
    .size PMPI_Win_get_errhandler, . - PMPI_Win_get_errhandler
    .balign 32
    .weak MPI_Win_get_group
    .type MPI_Win_get_group, @function
MPI_Win_get_group:
    .globl PMPI_Win_get_group
    .type PMPI_Win_get_group, @function
PMPI_Win_get_group:
    mov $1693, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_get_group, . - MPI_Win_get_group
    .size PMPI_Win_get_group, . - PMPI_Win_get_group
    .balign 32
    .weak MPI_Win_get_info
    .type MPI_Win_get_info, @function
MPI_Win_get_info:
    .globl PMPI_Win_get_info
    .type PMPI_Win_get_info, @function
PMPI_Win_get_info:
    mov $1694, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_get_info, . - MPI_Win_get_info
    .size PMPI_Win_get_info, . - PMPI_Win_get_info
    .balign 32
    .weak MPI_Win_get_name
    .type MPI_Win_get_name, @function
MPI_Win_get_name:
    .globl PMPI_Win_get_name
    .type PMPI_Win_get_name, @function
PMPI_Win_get_name:
    mov $1695, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_get_name, . - MPI_Win_get_name
    .size PMPI_Win_get_name, . - PMPI_Win_get_name
    .balign 32
    .weak MPI_Win_lock
    .type MPI_Win_lock, @function
MPI_Win_lock:
    .globl PMPI_Win_lock
    .type PMPI_Win_lock, @function
PMPI_Win_lock:
    mov $1696, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_lock, . - MPI_Win_lock
    .size PMPI_Win_lock, . - PMPI_Win_lock
    .balign 32
    .weak MPI_Win_lock_all
    .type MPI_Win_lock_all, @function
MPI_Win_lock_all:
    .globl PMPI_Win_lock_all
    .type PMPI_Win_lock_all, @function
PMPI_Win_lock_all:
    mov $1697, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_lock_all, . - MPI_Win_lock_all
    .size PMPI_Win_lock_all, . - PMPI_Win_lock_all
    .balign 32
    .weak MPI_Win_post
    .type MPI_Win_post, @function
MPI_Win_post:
    .globl PMPI_Win_post
    .type PMPI_Win_post, @function
PMPI_Win_post:
    mov $1698, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_post, . - MPI_Win_post
    .size PMPI_Win_post, . - PMPI_Win_post
    .balign 32
    .weak MPI_Win_set_attr
    .type MPI_Win_set_attr, @function
MPI_Win_set_attr:
    .globl PMPI_Win_set_attr
    .type PMPI_Win_set_attr, @function
PMPI_Win_set_attr:
    mov $1699, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_set_attr, . - MPI_Win_set_attr
    .size PMPI_Win_set_attr, . - PMPI_Win_set_attr
    .balign 32
    .weak MPI_Win_set_errhandler
    .type MPI_Win_set_errhandler, @function
MPI_Win_set_errhandler:
    .globl PMPI_Win_set_errhandler
    .type PMPI_Win_set_errhandler, @function
PMPI_Win_set_errhandler:
    mov $1700, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_set_errhandler, . - MPI_Win_set_errhandler
    .size PMPI_Win_set_errhandler, . - PMPI_Win_set_errhandler
    .balign 32
    .weak MPI_Win_set_info
    .type MPI_Win_set_info, @function
MPI_Win_set_info:
    .globl PMPI_Win_set_info
    .type PMPI_Win_set_info, @function
PMPI_Win_set_info:
    mov $1701, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_set_info, . - MPI_Win_set_info
    .size PMPI_Win_set_info, . - PMPI_Win_set_info
    .balign 32
    .weak MPI_Win_set_name
    .type MPI_Win_set_name, @function
MPI_Win_set_name:
    .globl PMPI_Win_set_name
    .type PMPI_Win_set_name, @function
PMPI_Win_set_name:
    mov $1702, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_set_name, . - MPI_Win_set_name
    .size PMPI_Win_set_name, . - PMPI_Win_set_name
    .balign 32
    .weak MPI_Win_shared_query
    .type MPI_Win_shared_query, @function
MPI_Win_shared_query:
    .globl PMPI_Win_shared_query
    .type PMPI_Win_shared_query, @function
PMPI_Win_shared_query:
    mov $1703, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_shared_query, . - MPI_Win_shared_query
    .size PMPI_Win_shared_query, . - PMPI_Win_shared_query
    .balign 32
    .weak MPI_Win_start
    .type MPI_Win_start, @function
MPI_Win_start:
    .globl PMPI_Win_start
    .type PMPI_Win_start, @function
PMPI_Win_start:
    mov $1705, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_start, . - MPI_Win_start
    .size PMPI_Win_start, . - PMPI_Win_start
    .balign 32
    .weak MPI_Win_sync
    .type MPI_Win_sync, @function
MPI_Win_sync:
    .globl PMPI_Win_sync
    .type PMPI_Win_sync, @function
PMPI_Win_sync:
    mov $1706, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_sync, . - MPI_Win_sync
    .size PMPI_Win_sync, . - PMPI_Win_sync
    .balign 32
    .weak MPI_Win_test
    .type MPI_Win_test, @function
MPI_Win_test:
    .globl PMPI_Win_test
    .type PMPI_Win_test, @function
PMPI_Win_test:
    mov $1707, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_test, . - MPI_Win_test
    .size PMPI_Win_test, . - PMPI_Win_test
    .balign 32
    .weak MPI_Win_unlock
    .type MPI_Win_unlock, @function
MPI_Win_unlock:
    .globl PMPI_Win_unlock
    .type PMPI_Win_unlock, @function
PMPI_Win_unlock:
    mov $1709, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_unlock, . - MPI_Win_unlock
    .size PMPI_Win_unlock, . - PMPI_Win_unlock
    .balign 32
    .weak MPI_Win_unlock_all
    .type MPI_Win_unlock_all, @function
MPI_Win_unlock_all:
    .globl PMPI_Win_unlock_all
    .type PMPI_Win_unlock_all, @function
PMPI_Win_unlock_all:
    mov $1710, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_unlock_all, . - MPI_Win_unlock_all
    .size PMPI_Win_unlock_all, . - PMPI_Win_unlock_all
    .balign 32
    .weak MPI_Win_wait
    .type MPI_Win_wait, @function
MPI_Win_wait:
    .globl PMPI_Win_wait
    .type PMPI_Win_wait, @function
PMPI_Win_wait:
    mov $1711, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_wait, . - MPI_Win_wait
    .size PMPI_Win_wait, . - PMPI_Win_wait
    .balign 32
    .weak MPI_Wtick
    .type MPI_Wtick, @function
MPI_Wtick:
    .globl PMPI_Wtick
    .type PMPI_Wtick, @function
PMPI_Wtick:
    mov $1712, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Wtick, . - MPI_Wtick
    .size PMPI_Wtick, . - PMPI_Wtick
    .balign 32
    .weak MPI_Wtime
    .type MPI_Wtime, @function
MPI_Wtime:
    .globl PMPI_Wtime
    .type PMPI_Wtime, @function
PMPI_Wtime:
    mov $1713, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Wtime, . - MPI_Wtime
    .size PMPI_Wtime, . - PMPI_Wtime
    .balign 32
    .globl OMPI_Affinity_str
    .type OMPI_Affinity_str, @function
OMPI_Affinity_str:
    lea .Lname17(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size OMPI_Affinity_str, . - OMPI_Affinity_str
    .balign 32
    .globl OMPI_C_MPI_COMM_DUP_FN
    .type OMPI_C_MPI_COMM_DUP_FN, @function
OMPI_C_MPI_COMM_DUP_FN:
    mov %rcx, (%r8)
    movl $1, (%r9)
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_COMM_DUP_FN, . - OMPI_C_MPI_COMM_DUP_FN
    .balign 32
    .globl OMPI_C_MPI_COMM_NULL_COPY_FN
    .type OMPI_C_MPI_COMM_NULL_COPY_FN, @function
OMPI_C_MPI_COMM_NULL_COPY_FN:
    movl $0, (%r9)
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_COMM_NULL_COPY_FN, . - OMPI_C_MPI_COMM_NULL_COPY_FN
    .balign 32
    .globl OMPI_C_MPI_COMM_NULL_DELETE_FN
    .type OMPI_C_MPI_COMM_NULL_DELETE_FN, @function
OMPI_C_MPI_COMM_NULL_DELETE_FN:
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_COMM_NULL_DELETE_FN, . - OMPI_C_MPI_COMM_NULL_DELETE_FN
    .balign 32
    .globl OMPI_C_MPI_DUP_FN
    .type OMPI_C_MPI_DUP_FN, @function
OMPI_C_MPI_DUP_FN:
    mov %rcx, (%r8)
    movl $1, (%r9)
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_DUP_FN, . - OMPI_C_MPI_DUP_FN
    .balign 32
    .globl OMPI_C_MPI_NULL_COPY_FN
    .type OMPI_C_MPI_NULL_COPY_FN, @function
OMPI_C_MPI_NULL_COPY_FN:
    movl $0, (%r9)
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_NULL_COPY_FN, . - OMPI_C_MPI_NULL_COPY_FN
    .balign 32
    .globl OMPI_C_MPI_NULL_DELETE_FN
    .type OMPI_C_MPI_NULL_DELETE_FN, @function
OMPI_C_MPI_NULL_DELETE_FN:
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_NULL_DELETE_FN, . - OMPI_C_MPI_NULL_DELETE_FN
    .balign 32
    .globl OMPI_C_MPI_TYPE_DUP_FN
    .type OMPI_C_MPI_TYPE_DUP_FN, @function
OMPI_C_MPI_TYPE_DUP_FN:
    mov %rcx, (%r8)
    movl $1, (%r9)
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_TYPE_DUP_FN, . - OMPI_C_MPI_TYPE_DUP_FN
    .balign 32
    .globl OMPI_C_MPI_TYPE_NULL_COPY_FN
    .type OMPI_C_MPI_TYPE_NULL_COPY_FN, @function
OMPI_C_MPI_TYPE_NULL_COPY_FN:
    movl $0, (%r9)
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_TYPE_NULL_COPY_FN, . - OMPI_C_MPI_TYPE_NULL_COPY_FN
    .balign 32
    .globl OMPI_C_MPI_TYPE_NULL_DELETE_FN
    .type OMPI_C_MPI_TYPE_NULL_DELETE_FN, @function
OMPI_C_MPI_TYPE_NULL_DELETE_FN:
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_TYPE_NULL_DELETE_FN, . - OMPI_C_MPI_TYPE_NULL_DELETE_FN
    .balign 32
    .globl OMPI_C_MPI_WIN_DUP_FN
    .type OMPI_C_MPI_WIN_DUP_FN, @function
OMPI_C_MPI_WIN_DUP_FN:
    mov %rcx, (%r8)
    movl $1, (%r9)
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_WIN_DUP_FN, . - OMPI_C_MPI_WIN_DUP_FN
    .balign 32
    .globl OMPI_C_MPI_WIN_NULL_COPY_FN
    .type OMPI_C_MPI_WIN_NULL_COPY_FN, @function
OMPI_C_MPI_WIN_NULL_COPY_FN:
    movl $0, (%r9)
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_WIN_NULL_COPY_FN, . - OMPI_C_MPI_WIN_NULL_COPY_FN
    .balign 32
    .globl OMPI_C_MPI_WIN_NULL_DELETE_FN
    .type OMPI_C_MPI_WIN_NULL_DELETE_FN, @function
OMPI_C_MPI_WIN_NULL_DELETE_FN:
    xor %eax, %eax
    ret
    .size OMPI_C_MPI_WIN_NULL_DELETE_FN, . - OMPI_C_MPI_WIN_NULL_DELETE_FN
    .balign 32
    .weak OMPI_TEST_FORTRAN_CONSTANTS
    .type OMPI_TEST_FORTRAN_CONSTANTS, @function
OMPI_TEST_FORTRAN_CONSTANTS:
    lea .Lname18(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size OMPI_TEST_FORTRAN_CONSTANTS, . - OMPI_TEST_FORTRAN_CONSTANTS
    .balign 32
    .globl mca_bml_base_btl_array_reserve
    .type mca_bml_base_btl_array_reserve, @function
mca_bml_base_btl_array_reserve:
    lea .Lname19(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_bml_base_btl_array_reserve, . - mca_bml_base_btl_array_reserve
    .balign 32
    .globl mca_bml_base_ft_event
    .type mca_bml_base_ft_event, @function
mca_bml_base_ft_event:
    lea .Lname20(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_bml_base_ft_event, . - mca_bml_base_ft_event
    .balign 32
    .globl mca_bml_base_init
    .type mca_bml_base_init, @function
mca_bml_base_init:
    lea .Lname21(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_bml_base_init, . - mca_bml_base_init
    .balign 32
    .globl mca_bml_base_inited
    .type mca_bml_base_inited, @function
mca_bml_base_inited:
    lea .Lname22(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_bml_base_inited, . - mca_bml_base_inited
    .balign 32
    .globl mca_coll_base_alltoall_intra_basic_inplace
    .type mca_coll_base_alltoall_intra_basic_inplace, @function
mca_coll_base_alltoall_intra_basic_inplace:
    lea .Lname23(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_coll_base_alltoall_intra_basic_inplace, . - mca_coll_base_alltoall_intra_basic_inplace
    .balign 32
    .globl mca_coll_base_alltoallv_intra_basic_inplace
    .type mca_coll_base_alltoallv_intra_basic_inplace, @function
mca_coll_base_alltoallv_intra_basic_inplace:
    lea .Lname24(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_coll_base_alltoallv_intra_basic_inplace, . - mca_coll_base_alltoallv_intra_basic_inplace
    .balign 32
    .globl mca_coll_base_colltype_to_str
    .type mca_coll_base_colltype_to_str, @function
mca_coll_base_colltype_to_str:
    lea .Lname25(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_coll_base_colltype_to_str, . - mca_coll_base_colltype_to_str
    .balign 32
    .globl mca_coll_base_comm_select
    .type mca_coll_base_comm_select, @function
mca_coll_base_comm_select:
    lea .Lname26(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_coll_base_comm_select, . - mca_coll_base_comm_select
    .balign 32
    .globl mca_coll_base_comm_unselect
    .type mca_coll_base_comm_unselect, @function
mca_coll_base_comm_unselect:
    lea .Lname27(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_coll_base_comm_unselect, . - mca_coll_base_comm_unselect
    .balign 32
    .globl mca_coll_base_find_available
    .type mca_coll_base_find_available, @function
mca_coll_base_find_available:
    lea .Lname28(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_coll_base_find_available, . - mca_coll_base_find_available
    .balign 32
    .globl mca_coll_base_name_to_colltype
    .type mca_coll_base_name_to_colltype, @function
mca_coll_base_name_to_colltype:
    lea .Lname29(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_coll_base_name_to_colltype, . - mca_coll_base_name_to_colltype
    .balign 32
    .globl mca_coll_base_reduce_local
    .type mca_coll_base_reduce_local, @function
mca_coll_base_reduce_local:
    lea .Lname30(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_coll_base_reduce_local, . - mca_coll_base_reduce_local
    .balign 32
    .globl mca_fbtl_base_file_select
    .type mca_fbtl_base_file_select, @function
mca_fbtl_base_file_select:
    lea .Lname31(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fbtl_base_file_select, . - mca_fbtl_base_file_select
    .balign 32
    .globl mca_fbtl_base_file_unselect
    .type mca_fbtl_base_file_unselect, @function
mca_fbtl_base_file_unselect:
    lea .Lname32(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fbtl_base_file_unselect, . - mca_fbtl_base_file_unselect
    .balign 32
    .globl mca_fbtl_base_find_available
    .type mca_fbtl_base_find_available, @function
mca_fbtl_base_find_available:
    lea .Lname33(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fbtl_base_find_available, . - mca_fbtl_base_find_available
    .balign 32
    .globl mca_fcoll_base_component_lookup
    .type mca_fcoll_base_component_lookup, @function
mca_fcoll_base_component_lookup:
    lea .Lname34(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fcoll_base_component_lookup, . - mca_fcoll_base_component_lookup
    .balign 32
    .globl mca_fcoll_base_file_select
    .type mca_fcoll_base_file_select, @function
mca_fcoll_base_file_select:
    lea .Lname35(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fcoll_base_file_select, . - mca_fcoll_base_file_select
    .balign 32
    .globl mca_fcoll_base_file_unselect
    .type mca_fcoll_base_file_unselect, @function
mca_fcoll_base_file_unselect:
    lea .Lname36(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fcoll_base_file_unselect, . - mca_fcoll_base_file_unselect
    .balign 32
    .globl mca_fcoll_base_find_available
    .type mca_fcoll_base_find_available, @function
mca_fcoll_base_find_available:
    lea .Lname37(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fcoll_base_find_available, . - mca_fcoll_base_find_available
    .balign 32
    .globl mca_fcoll_base_query_table
    .type mca_fcoll_base_query_table, @function
mca_fcoll_base_query_table:
    lea .Lname38(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fcoll_base_query_table, . - mca_fcoll_base_query_table
    .balign 32
    .globl mca_fs_base_file_close
    .type mca_fs_base_file_close, @function
mca_fs_base_file_close:
    lea .Lname39(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_file_close, . - mca_fs_base_file_close
    .balign 32
    .globl mca_fs_base_file_delete
    .type mca_fs_base_file_delete, @function
mca_fs_base_file_delete:
    lea .Lname40(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_file_delete, . - mca_fs_base_file_delete
    .balign 32
    .globl mca_fs_base_file_get_size
    .type mca_fs_base_file_get_size, @function
mca_fs_base_file_get_size:
    lea .Lname41(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_file_get_size, . - mca_fs_base_file_get_size
    .balign 32
    .globl mca_fs_base_file_select
    .type mca_fs_base_file_select, @function
mca_fs_base_file_select:
    lea .Lname42(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_file_select, . - mca_fs_base_file_select
    .balign 32
    .globl mca_fs_base_file_set_size
    .type mca_fs_base_file_set_size, @function
mca_fs_base_file_set_size:
    lea .Lname43(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_file_set_size, . - mca_fs_base_file_set_size
    .balign 32
    .globl mca_fs_base_file_sync
    .type mca_fs_base_file_sync, @function
mca_fs_base_file_sync:
    lea .Lname44(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_file_sync, . - mca_fs_base_file_sync
    .balign 32
    .globl mca_fs_base_file_unselect
    .type mca_fs_base_file_unselect, @function
mca_fs_base_file_unselect:
    lea .Lname45(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_file_unselect, . - mca_fs_base_file_unselect
    .balign 32
    .globl mca_fs_base_find_available
    .type mca_fs_base_find_available, @function
mca_fs_base_find_available:
    lea .Lname46(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_find_available, . - mca_fs_base_find_available
    .balign 32
    .globl mca_fs_base_get_file_amode
    .type mca_fs_base_get_file_amode, @function
mca_fs_base_get_file_amode:
    lea .Lname47(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_get_file_amode, . - mca_fs_base_get_file_amode
    .balign 32
    .globl mca_fs_base_get_file_perm
    .type mca_fs_base_get_file_perm, @function
mca_fs_base_get_file_perm:
    lea .Lname48(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_get_file_perm, . - mca_fs_base_get_file_perm
    .balign 32
    .globl mca_fs_base_get_fstype
    .type mca_fs_base_get_fstype, @function
mca_fs_base_get_fstype:
    lea .Lname49(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_get_fstype, . - mca_fs_base_get_fstype
    .balign 32
    .globl mca_fs_base_get_mpi_err
    .type mca_fs_base_get_mpi_err, @function
mca_fs_base_get_mpi_err:
    lea .Lname50(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_get_mpi_err, . - mca_fs_base_get_mpi_err
    .balign 32
    .globl mca_fs_base_get_parent_dir
    .type mca_fs_base_get_parent_dir, @function
mca_fs_base_get_parent_dir:
    lea .Lname51(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_fs_base_get_parent_dir, . - mca_fs_base_get_parent_dir
    .balign 32
    .globl mca_io_base_delete
    .type mca_io_base_delete, @function
mca_io_base_delete:
    lea .Lname52(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_io_base_delete, . - mca_io_base_delete
    .balign 32
    .globl mca_io_base_file_select
    .type mca_io_base_file_select, @function
mca_io_base_file_select:
    lea .Lname53(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_io_base_file_select, . - mca_io_base_file_select
    .balign 32
    .globl mca_io_base_find_available
    .type mca_io_base_find_available, @function
mca_io_base_find_available:
    lea .Lname54(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_io_base_find_available, . - mca_io_base_find_available
    .balign 32
    .globl mca_io_base_register_datarep
    .type mca_io_base_register_datarep, @function
mca_io_base_register_datarep:
    lea .Lname55(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_io_base_register_datarep, . - mca_io_base_register_datarep
    .balign 32
    .globl mca_pml_base_bsend_attach
    .type mca_pml_base_bsend_attach, @function
mca_pml_base_bsend_attach:
    lea .Lname56(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_attach, . - mca_pml_base_bsend_attach
    .balign 32
    .globl mca_pml_base_bsend_detach
    .type mca_pml_base_bsend_detach, @function
mca_pml_base_bsend_detach:
    lea .Lname57(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_detach, . - mca_pml_base_bsend_detach
    .balign 32
    .globl mca_pml_base_bsend_fini
    .type mca_pml_base_bsend_fini, @function
mca_pml_base_bsend_fini:
    lea .Lname58(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_fini, . - mca_pml_base_bsend_fini
    .balign 32
    .globl mca_pml_base_bsend_init
    .type mca_pml_base_bsend_init, @function
mca_pml_base_bsend_init:
    lea .Lname59(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_init, . - mca_pml_base_bsend_init
    .balign 32
    .globl mca_pml_base_bsend_request_alloc
    .type mca_pml_base_bsend_request_alloc, @function
mca_pml_base_bsend_request_alloc:
    lea .Lname60(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_request_alloc, . - mca_pml_base_bsend_request_alloc
    .balign 32
    .globl mca_pml_base_bsend_request_alloc_buf
    .type mca_pml_base_bsend_request_alloc_buf, @function
mca_pml_base_bsend_request_alloc_buf:
    lea .Lname61(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_request_alloc_buf, . - mca_pml_base_bsend_request_alloc_buf
    .balign 32
    .globl mca_pml_base_bsend_request_fini
    .type mca_pml_base_bsend_request_fini, @function
mca_pml_base_bsend_request_fini:
    lea .Lname62(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_request_fini, . - mca_pml_base_bsend_request_fini
    .balign 32
    .globl mca_pml_base_bsend_request_free
    .type mca_pml_base_bsend_request_free, @function
mca_pml_base_bsend_request_free:
    lea .Lname63(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_request_free, . - mca_pml_base_bsend_request_free
    .balign 32
    .globl mca_pml_base_bsend_request_start
    .type mca_pml_base_bsend_request_start, @function
mca_pml_base_bsend_request_start:
    lea .Lname64(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_bsend_request_start, . - mca_pml_base_bsend_request_start
    .balign 32
    .globl mca_pml_base_finalize
    .type mca_pml_base_finalize, @function
mca_pml_base_finalize:
    lea .Lname65(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_finalize, . - mca_pml_base_finalize
    .balign 32
    .globl mca_pml_base_ft_event
    .type mca_pml_base_ft_event, @function
mca_pml_base_ft_event:
    lea .Lname66(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_ft_event, . - mca_pml_base_ft_event
    .balign 32
    .globl mca_pml_base_pml_check_selected
    .type mca_pml_base_pml_check_selected, @function
mca_pml_base_pml_check_selected:
    lea .Lname67(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_pml_check_selected, . - mca_pml_base_pml_check_selected
    .balign 32
    .globl mca_pml_base_pml_selected
    .type mca_pml_base_pml_selected, @function
mca_pml_base_pml_selected:
    lea .Lname68(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_pml_selected, . - mca_pml_base_pml_selected
    .balign 32
    .globl mca_pml_base_progress
    .type mca_pml_base_progress, @function
mca_pml_base_progress:
    lea .Lname69(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_progress, . - mca_pml_base_progress
    .balign 32
    .globl mca_pml_base_select
    .type mca_pml_base_select, @function
mca_pml_base_select:
    lea .Lname70(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_pml_base_select, . - mca_pml_base_select
    .balign 32
    .globl mca_sharedfp_base_file_select
    .type mca_sharedfp_base_file_select, @function
mca_sharedfp_base_file_select:
    lea .Lname71(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_sharedfp_base_file_select, . - mca_sharedfp_base_file_select
    .balign 32
    .globl mca_sharedfp_base_file_unselect
    .type mca_sharedfp_base_file_unselect, @function
mca_sharedfp_base_file_unselect:
    lea .Lname72(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_sharedfp_base_file_unselect, . - mca_sharedfp_base_file_unselect
    .balign 32
    .globl mca_sharedfp_base_find_available
    .type mca_sharedfp_base_find_available, @function
mca_sharedfp_base_find_available:
    lea .Lname73(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_sharedfp_base_find_available, . - mca_sharedfp_base_find_available
    .balign 32
    .globl mca_topo_base_cart_coords
    .type mca_topo_base_cart_coords, @function
mca_topo_base_cart_coords:
    lea .Lname74(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_cart_coords, . - mca_topo_base_cart_coords
    .balign 32
    .globl mca_topo_base_cart_create
    .type mca_topo_base_cart_create, @function
mca_topo_base_cart_create:
    lea .Lname75(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_cart_create, . - mca_topo_base_cart_create
    .balign 32
    .globl mca_topo_base_cart_get
    .type mca_topo_base_cart_get, @function
mca_topo_base_cart_get:
    lea .Lname76(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_cart_get, . - mca_topo_base_cart_get
    .balign 32
    .globl mca_topo_base_cart_map
    .type mca_topo_base_cart_map, @function
mca_topo_base_cart_map:
    lea .Lname77(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_cart_map, . - mca_topo_base_cart_map
    .balign 32
    .globl mca_topo_base_cart_rank
    .type mca_topo_base_cart_rank, @function
mca_topo_base_cart_rank:
    lea .Lname78(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_cart_rank, . - mca_topo_base_cart_rank
    .balign 32
    .globl mca_topo_base_cart_shift
    .type mca_topo_base_cart_shift, @function
mca_topo_base_cart_shift:
    lea .Lname79(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_cart_shift, . - mca_topo_base_cart_shift
    .balign 32
    .globl mca_topo_base_cart_sub
    .type mca_topo_base_cart_sub, @function
mca_topo_base_cart_sub:
    lea .Lname80(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_cart_sub, . - mca_topo_base_cart_sub
    .balign 32
    .globl mca_topo_base_cartdim_get
    .type mca_topo_base_cartdim_get, @function
mca_topo_base_cartdim_get:
    lea .Lname81(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_cartdim_get, . - mca_topo_base_cartdim_get
    .balign 32
    .globl mca_topo_base_comm_select
    .type mca_topo_base_comm_select, @function
mca_topo_base_comm_select:
    lea .Lname82(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_comm_select, . - mca_topo_base_comm_select
    .balign 32
    .globl mca_topo_base_dist_graph_create
    .type mca_topo_base_dist_graph_create, @function
mca_topo_base_dist_graph_create:
    lea .Lname83(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_dist_graph_create, . - mca_topo_base_dist_graph_create
    .balign 32
    .globl mca_topo_base_dist_graph_create_adjacent
    .type mca_topo_base_dist_graph_create_adjacent, @function
mca_topo_base_dist_graph_create_adjacent:
    lea .Lname84(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_dist_graph_create_adjacent, . - mca_topo_base_dist_graph_create_adjacent
    .balign 32
    .globl mca_topo_base_dist_graph_distribute
    .type mca_topo_base_dist_graph_distribute, @function
mca_topo_base_dist_graph_distribute:
    lea .Lname85(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_dist_graph_distribute, . - mca_topo_base_dist_graph_distribute
    .balign 32
    .globl mca_topo_base_dist_graph_neighbors
    .type mca_topo_base_dist_graph_neighbors, @function
mca_topo_base_dist_graph_neighbors:
    lea .Lname86(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_dist_graph_neighbors, . - mca_topo_base_dist_graph_neighbors
    .balign 32
    .globl mca_topo_base_dist_graph_neighbors_count
    .type mca_topo_base_dist_graph_neighbors_count, @function
mca_topo_base_dist_graph_neighbors_count:
    lea .Lname87(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_dist_graph_neighbors_count, . - mca_topo_base_dist_graph_neighbors_count
    .balign 32
    .globl mca_topo_base_find_available
    .type mca_topo_base_find_available, @function
mca_topo_base_find_available:
    lea .Lname88(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_find_available, . - mca_topo_base_find_available
    .balign 32
    .globl mca_topo_base_graph_create
    .type mca_topo_base_graph_create, @function
mca_topo_base_graph_create:
    lea .Lname89(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_graph_create, . - mca_topo_base_graph_create
    .balign 32
    .globl mca_topo_base_graph_get
    .type mca_topo_base_graph_get, @function
mca_topo_base_graph_get:
    lea .Lname90(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_graph_get, . - mca_topo_base_graph_get
    .balign 32
    .globl mca_topo_base_graph_map
    .type mca_topo_base_graph_map, @function
mca_topo_base_graph_map:
    lea .Lname91(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_graph_map, . - mca_topo_base_graph_map
    .balign 32
    .globl mca_topo_base_graph_neighbors
    .type mca_topo_base_graph_neighbors, @function
mca_topo_base_graph_neighbors:
    lea .Lname92(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_graph_neighbors, . - mca_topo_base_graph_neighbors
    .balign 32
    .globl mca_topo_base_graph_neighbors_count
    .type mca_topo_base_graph_neighbors_count, @function
mca_topo_base_graph_neighbors_count:
    lea .Lname93(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_graph_neighbors_count, . - mca_topo_base_graph_neighbors_count
    .balign 32
    .globl mca_topo_base_graphdims_get
    .type mca_topo_base_graphdims_get, @function
mca_topo_base_graphdims_get:
    lea .Lname94(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_graphdims_get, . - mca_topo_base_graphdims_get
    .balign 32
    .globl mca_topo_base_lazy_init
    .type mca_topo_base_lazy_init, @function
mca_topo_base_lazy_init:
    lea .Lname95(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_lazy_init, . - mca_topo_base_lazy_init
    .balign 32
    .globl mca_topo_base_neighbor_count
    .type mca_topo_base_neighbor_count, @function
mca_topo_base_neighbor_count:
    lea .Lname96(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_topo_base_neighbor_count, . - mca_topo_base_neighbor_count
    .balign 32
    .globl mca_vprotocol_base_parasite
    .type mca_vprotocol_base_parasite, @function
mca_vprotocol_base_parasite:
    lea .Lname97(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_vprotocol_base_parasite, . - mca_vprotocol_base_parasite
    .balign 32
    .globl mca_vprotocol_base_request_parasite
    .type mca_vprotocol_base_request_parasite, @function
mca_vprotocol_base_request_parasite:
    lea .Lname98(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_vprotocol_base_request_parasite, . - mca_vprotocol_base_request_parasite
    .balign 32
    .globl mca_vprotocol_base_select
    .type mca_vprotocol_base_select, @function
mca_vprotocol_base_select:
    lea .Lname99(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_vprotocol_base_select, . - mca_vprotocol_base_select
    .balign 32
    .globl mca_vprotocol_base_set_include_list
    .type mca_vprotocol_base_set_include_list, @function
mca_vprotocol_base_set_include_list:
    lea .Lname100(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mca_vprotocol_base_set_include_list, . - mca_vprotocol_base_set_include_list
    .balign 32
    .globl mpi_aint_add_f90
    .type mpi_aint_add_f90, @function
mpi_aint_add_f90:
    lea .Lname101(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_aint_add_f90, . - mpi_aint_add_f90
    .balign 32
    .globl mpi_aint_add_f90_
    .type mpi_aint_add_f90_, @function
mpi_aint_add_f90_:
    lea .Lname102(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_aint_add_f90_, . - mpi_aint_add_f90_
    .balign 32
    .globl mpi_aint_add_f90__
    .type mpi_aint_add_f90__, @function
mpi_aint_add_f90__:
    lea .Lname103(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_aint_add_f90__, . - mpi_aint_add_f90__
    .balign 32
    .globl mpi_aint_diff_f90
    .type mpi_aint_diff_f90, @function
mpi_aint_diff_f90:
    lea .Lname104(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_aint_diff_f90, . - mpi_aint_diff_f90
    .balign 32
    .globl mpi_aint_diff_f90_
    .type mpi_aint_diff_f90_, @function
mpi_aint_diff_f90_:
    lea .Lname105(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_aint_diff_f90_, . - mpi_aint_diff_f90_
    .balign 32
    .globl mpi_aint_diff_f90__
    .type mpi_aint_diff_f90__, @function
mpi_aint_diff_f90__:
    lea .Lname106(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_aint_diff_f90__, . - mpi_aint_diff_f90__
    .balign 32
    .weak mpi_comm_dup_fn
    .type mpi_comm_dup_fn, @function
mpi_comm_dup_fn:
    lea .Lname107(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_dup_fn, . - mpi_comm_dup_fn
    .balign 32
    .weak mpi_comm_dup_fn_
    .type mpi_comm_dup_fn_, @function
mpi_comm_dup_fn_:
    lea .Lname108(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_dup_fn_, . - mpi_comm_dup_fn_
    .balign 32
    .weak mpi_comm_dup_fn__
    .type mpi_comm_dup_fn__, @function
mpi_comm_dup_fn__:
    lea .Lname109(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_dup_fn__, . - mpi_comm_dup_fn__
    .balign 32
    .weak mpi_comm_null_copy_fn
    .type mpi_comm_null_copy_fn, @function
mpi_comm_null_copy_fn:
    lea .Lname110(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_null_copy_fn, . - mpi_comm_null_copy_fn
    .balign 32
    .weak mpi_comm_null_copy_fn_
    .type mpi_comm_null_copy_fn_, @function
mpi_comm_null_copy_fn_:
    lea .Lname111(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_null_copy_fn_, . - mpi_comm_null_copy_fn_
    .balign 32
    .weak mpi_comm_null_copy_fn__
    .type mpi_comm_null_copy_fn__, @function
mpi_comm_null_copy_fn__:
    lea .Lname112(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_null_copy_fn__, . - mpi_comm_null_copy_fn__
    .balign 32
    .weak mpi_comm_null_delete_fn
    .type mpi_comm_null_delete_fn, @function
mpi_comm_null_delete_fn:
    lea .Lname113(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_null_delete_fn, . - mpi_comm_null_delete_fn
    .balign 32
    .weak mpi_comm_null_delete_fn_
    .type mpi_comm_null_delete_fn_, @function
mpi_comm_null_delete_fn_:
    lea .Lname114(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_null_delete_fn_, . - mpi_comm_null_delete_fn_
    .balign 32
    .weak mpi_comm_null_delete_fn__
    .type mpi_comm_null_delete_fn__, @function
mpi_comm_null_delete_fn__:
    lea .Lname115(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_comm_null_delete_fn__, . - mpi_comm_null_delete_fn__
    .balign 32
    .weak mpi_conversion_fn_null
    .type mpi_conversion_fn_null, @function
mpi_conversion_fn_null:
    lea .Lname116(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_conversion_fn_null, . - mpi_conversion_fn_null
    .balign 32
    .weak mpi_conversion_fn_null_
    .type mpi_conversion_fn_null_, @function
mpi_conversion_fn_null_:
    lea .Lname117(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_conversion_fn_null_, . - mpi_conversion_fn_null_
    .balign 32
    .weak mpi_conversion_fn_null__
    .type mpi_conversion_fn_null__, @function
mpi_conversion_fn_null__:
    lea .Lname118(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_conversion_fn_null__, . - mpi_conversion_fn_null__
    .balign 32
    .globl mpi_conversion_fn_null_f
    .type mpi_conversion_fn_null_f, @function
mpi_conversion_fn_null_f:
    lea .Lname119(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_conversion_fn_null_f, . - mpi_conversion_fn_null_f
    .balign 32
    .weak mpi_dup_fn
    .type mpi_dup_fn, @function
mpi_dup_fn:
    lea .Lname120(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_dup_fn, . - mpi_dup_fn
    .balign 32
    .weak mpi_dup_fn_
    .type mpi_dup_fn_, @function
mpi_dup_fn_:
    lea .Lname121(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_dup_fn_, . - mpi_dup_fn_
    .balign 32
    .weak mpi_dup_fn__
    .type mpi_dup_fn__, @function
mpi_dup_fn__:
    lea .Lname122(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_dup_fn__, . - mpi_dup_fn__
    .balign 32
    .weak mpi_null_copy_fn
    .type mpi_null_copy_fn, @function
mpi_null_copy_fn:
    lea .Lname123(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_null_copy_fn, . - mpi_null_copy_fn
    .balign 32
    .weak mpi_null_copy_fn_
    .type mpi_null_copy_fn_, @function
mpi_null_copy_fn_:
    lea .Lname124(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_null_copy_fn_, . - mpi_null_copy_fn_
    .balign 32
    .weak mpi_null_copy_fn__
    .type mpi_null_copy_fn__, @function
mpi_null_copy_fn__:
    lea .Lname125(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_null_copy_fn__, . - mpi_null_copy_fn__
    .balign 32
    .weak mpi_null_delete_fn
    .type mpi_null_delete_fn, @function
mpi_null_delete_fn:
    lea .Lname126(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_null_delete_fn, . - mpi_null_delete_fn
    .balign 32
    .weak mpi_null_delete_fn_
    .type mpi_null_delete_fn_, @function
mpi_null_delete_fn_:
    lea .Lname127(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_null_delete_fn_, . - mpi_null_delete_fn_
    .balign 32
    .weak mpi_null_delete_fn__
    .type mpi_null_delete_fn__, @function
mpi_null_delete_fn__:
    lea .Lname128(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_null_delete_fn__, . - mpi_null_delete_fn__
    .balign 32
    .weak mpi_type_dup_fn
    .type mpi_type_dup_fn, @function
mpi_type_dup_fn:
    lea .Lname129(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_dup_fn, . - mpi_type_dup_fn
    .balign 32
    .weak mpi_type_dup_fn_
    .type mpi_type_dup_fn_, @function
mpi_type_dup_fn_:
    lea .Lname130(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_dup_fn_, . - mpi_type_dup_fn_
    .balign 32
    .weak mpi_type_dup_fn__
    .type mpi_type_dup_fn__, @function
mpi_type_dup_fn__:
    lea .Lname131(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_dup_fn__, . - mpi_type_dup_fn__
    .balign 32
    .weak mpi_type_null_copy_fn
    .type mpi_type_null_copy_fn, @function
mpi_type_null_copy_fn:
    lea .Lname132(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_null_copy_fn, . - mpi_type_null_copy_fn
    .balign 32
    .weak mpi_type_null_copy_fn_
    .type mpi_type_null_copy_fn_, @function
mpi_type_null_copy_fn_:
    lea .Lname133(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_null_copy_fn_, . - mpi_type_null_copy_fn_
    .balign 32
    .weak mpi_type_null_copy_fn__
    .type mpi_type_null_copy_fn__, @function
mpi_type_null_copy_fn__:
    lea .Lname134(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_null_copy_fn__, . - mpi_type_null_copy_fn__
    .balign 32
    .weak mpi_type_null_delete_fn
    .type mpi_type_null_delete_fn, @function
mpi_type_null_delete_fn:
    lea .Lname135(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_null_delete_fn, . - mpi_type_null_delete_fn
    .balign 32
    .weak mpi_type_null_delete_fn_
    .type mpi_type_null_delete_fn_, @function
mpi_type_null_delete_fn_:
    lea .Lname136(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_null_delete_fn_, . - mpi_type_null_delete_fn_
    .balign 32
    .weak mpi_type_null_delete_fn__
    .type mpi_type_null_delete_fn__, @function
mpi_type_null_delete_fn__:
    lea .Lname137(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_type_null_delete_fn__, . - mpi_type_null_delete_fn__
    .balign 32
    .weak mpi_win_dup_fn
    .type mpi_win_dup_fn, @function
mpi_win_dup_fn:
    lea .Lname138(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_dup_fn, . - mpi_win_dup_fn
    .balign 32
    .weak mpi_win_dup_fn_
    .type mpi_win_dup_fn_, @function
mpi_win_dup_fn_:
    lea .Lname139(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_dup_fn_, . - mpi_win_dup_fn_
    .balign 32
    .weak mpi_win_dup_fn__
    .type mpi_win_dup_fn__, @function
mpi_win_dup_fn__:
    lea .Lname140(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_dup_fn__, . - mpi_win_dup_fn__
    .balign 32
    .weak mpi_win_null_copy_fn
    .type mpi_win_null_copy_fn, @function
mpi_win_null_copy_fn:
    lea .Lname141(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_null_copy_fn, . - mpi_win_null_copy_fn
    .balign 32
    .weak mpi_win_null_copy_fn_
    .type mpi_win_null_copy_fn_, @function
mpi_win_null_copy_fn_:
    lea .Lname142(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_null_copy_fn_, . - mpi_win_null_copy_fn_
    .balign 32
    .weak mpi_win_null_copy_fn__
    .type mpi_win_null_copy_fn__, @function
mpi_win_null_copy_fn__:
    lea .Lname143(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_null_copy_fn__, . - mpi_win_null_copy_fn__
    .balign 32
    .weak mpi_win_null_delete_fn
    .type mpi_win_null_delete_fn, @function
mpi_win_null_delete_fn:
    lea .Lname144(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_null_delete_fn, . - mpi_win_null_delete_fn
    .balign 32
    .weak mpi_win_null_delete_fn_
    .type mpi_win_null_delete_fn_, @function
mpi_win_null_delete_fn_:
    lea .Lname145(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_null_delete_fn_, . - mpi_win_null_delete_fn_
    .balign 32
    .weak mpi_win_null_delete_fn__
    .type mpi_win_null_delete_fn__, @function
mpi_win_null_delete_fn__:
    lea .Lname146(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_win_null_delete_fn__, . - mpi_win_null_delete_fn__
    .balign 32
    .globl mpi_wtick_f90
    .type mpi_wtick_f90, @function
mpi_wtick_f90:
    lea .Lname147(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_wtick_f90, . - mpi_wtick_f90
    .balign 32
    .globl mpi_wtick_f90_
    .type mpi_wtick_f90_, @function
mpi_wtick_f90_:
    lea .Lname148(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_wtick_f90_, . - mpi_wtick_f90_
    .balign 32
    .globl mpi_wtick_f90__
    .type mpi_wtick_f90__, @function
mpi_wtick_f90__:
    lea .Lname149(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_wtick_f90__, . - mpi_wtick_f90__
    .balign 32
    .globl mpi_wtime_f90
    .type mpi_wtime_f90, @function
mpi_wtime_f90:
    lea .Lname150(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_wtime_f90, . - mpi_wtime_f90
    .balign 32
    .globl mpi_wtime_f90_
    .type mpi_wtime_f90_, @function
mpi_wtime_f90_:
    lea .Lname151(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_wtime_f90_, . - mpi_wtime_f90_
    .balign 32
    .globl mpi_wtime_f90__
    .type mpi_wtime_f90__, @function
mpi_wtime_f90__:
    lea .Lname152(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpi_wtime_f90__, . - mpi_wtime_f90__
    .balign 32
    .globl mpiext_pcollreq_dummy
    .type mpiext_pcollreq_dummy, @function
mpiext_pcollreq_dummy:
    lea .Lname153(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mpiext_pcollreq_dummy, . - mpiext_pcollreq_dummy
    .balign 32
    .globl ompi_attr_copy_all
    .type ompi_attr_copy_all, @function
ompi_attr_copy_all:
    lea .Lname154(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_copy_all, . - ompi_attr_copy_all
    .balign 32
    .globl ompi_attr_create_keyval
    .type ompi_attr_create_keyval, @function
ompi_attr_create_keyval:
    lea .Lname155(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_create_keyval, . - ompi_attr_create_keyval
    .balign 32
    .globl ompi_attr_create_keyval_aint
    .type ompi_attr_create_keyval_aint, @function
ompi_attr_create_keyval_aint:
    lea .Lname156(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_create_keyval_aint, . - ompi_attr_create_keyval_aint
    .balign 32
    .globl ompi_attr_create_keyval_fint
    .type ompi_attr_create_keyval_fint, @function
ompi_attr_create_keyval_fint:
    lea .Lname157(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_create_keyval_fint, . - ompi_attr_create_keyval_fint
    .balign 32
    .globl ompi_attr_create_predefined
    .type ompi_attr_create_predefined, @function
ompi_attr_create_predefined:
    lea .Lname158(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_create_predefined, . - ompi_attr_create_predefined
    .balign 32
    .globl ompi_attr_delete
    .type ompi_attr_delete, @function
ompi_attr_delete:
    lea .Lname159(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_delete, . - ompi_attr_delete
    .balign 32
    .globl ompi_attr_delete_all
    .type ompi_attr_delete_all, @function
ompi_attr_delete_all:
    lea .Lname160(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_delete_all, . - ompi_attr_delete_all
    .balign 32
    .globl ompi_attr_finalize
    .type ompi_attr_finalize, @function
ompi_attr_finalize:
    lea .Lname161(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_finalize, . - ompi_attr_finalize
    .balign 32
    .globl ompi_attr_free_keyval
    .type ompi_attr_free_keyval, @function
ompi_attr_free_keyval:
    lea .Lname162(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_free_keyval, . - ompi_attr_free_keyval
    .balign 32
    .globl ompi_attr_free_predefined
    .type ompi_attr_free_predefined, @function
ompi_attr_free_predefined:
    lea .Lname163(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_free_predefined, . - ompi_attr_free_predefined
    .balign 32
    .globl ompi_attr_get_aint
    .type ompi_attr_get_aint, @function
ompi_attr_get_aint:
    lea .Lname164(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_get_aint, . - ompi_attr_get_aint
    .balign 32
    .globl ompi_attr_get_c
    .type ompi_attr_get_c, @function
ompi_attr_get_c:
    lea .Lname165(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_get_c, . - ompi_attr_get_c
    .balign 32
    .globl ompi_attr_get_fint
    .type ompi_attr_get_fint, @function
ompi_attr_get_fint:
    lea .Lname166(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_get_fint, . - ompi_attr_get_fint
    .balign 32
    .globl ompi_attr_init
    .type ompi_attr_init, @function
ompi_attr_init:
    lea .Lname167(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_init, . - ompi_attr_init
    .balign 32
    .globl ompi_attr_set_aint
    .type ompi_attr_set_aint, @function
ompi_attr_set_aint:
    lea .Lname168(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_set_aint, . - ompi_attr_set_aint
    .balign 32
    .globl ompi_attr_set_c
    .type ompi_attr_set_c, @function
ompi_attr_set_c:
    lea .Lname169(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_set_c, . - ompi_attr_set_c
    .balign 32
    .globl ompi_attr_set_fint
    .type ompi_attr_set_fint, @function
ompi_attr_set_fint:
    lea .Lname170(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_set_fint, . - ompi_attr_set_fint
    .balign 32
    .globl ompi_attr_set_int
    .type ompi_attr_set_int, @function
ompi_attr_set_int:
    lea .Lname171(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_attr_set_int, . - ompi_attr_set_int
    .balign 32
    .globl ompi_coll_base_allgather_intra_basic_linear
    .type ompi_coll_base_allgather_intra_basic_linear, @function
ompi_coll_base_allgather_intra_basic_linear:
    lea .Lname172(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgather_intra_basic_linear, . - ompi_coll_base_allgather_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_allgather_intra_bruck
    .type ompi_coll_base_allgather_intra_bruck, @function
ompi_coll_base_allgather_intra_bruck:
    lea .Lname173(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgather_intra_bruck, . - ompi_coll_base_allgather_intra_bruck
    .balign 32
    .globl ompi_coll_base_allgather_intra_neighborexchange
    .type ompi_coll_base_allgather_intra_neighborexchange, @function
ompi_coll_base_allgather_intra_neighborexchange:
    lea .Lname174(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgather_intra_neighborexchange, . - ompi_coll_base_allgather_intra_neighborexchange
    .balign 32
    .globl ompi_coll_base_allgather_intra_recursivedoubling
    .type ompi_coll_base_allgather_intra_recursivedoubling, @function
ompi_coll_base_allgather_intra_recursivedoubling:
    lea .Lname175(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgather_intra_recursivedoubling, . - ompi_coll_base_allgather_intra_recursivedoubling
    .balign 32
    .globl ompi_coll_base_allgather_intra_ring
    .type ompi_coll_base_allgather_intra_ring, @function
ompi_coll_base_allgather_intra_ring:
    lea .Lname176(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgather_intra_ring, . - ompi_coll_base_allgather_intra_ring
    .balign 32
    .globl ompi_coll_base_allgather_intra_two_procs
    .type ompi_coll_base_allgather_intra_two_procs, @function
ompi_coll_base_allgather_intra_two_procs:
    lea .Lname177(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgather_intra_two_procs, . - ompi_coll_base_allgather_intra_two_procs
    .balign 32
    .globl ompi_coll_base_allgatherv_intra_basic_default
    .type ompi_coll_base_allgatherv_intra_basic_default, @function
ompi_coll_base_allgatherv_intra_basic_default:
    lea .Lname178(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgatherv_intra_basic_default, . - ompi_coll_base_allgatherv_intra_basic_default
    .balign 32
    .globl ompi_coll_base_allgatherv_intra_bruck
    .type ompi_coll_base_allgatherv_intra_bruck, @function
ompi_coll_base_allgatherv_intra_bruck:
    lea .Lname179(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgatherv_intra_bruck, . - ompi_coll_base_allgatherv_intra_bruck
    .balign 32
    .globl ompi_coll_base_allgatherv_intra_neighborexchange
    .type ompi_coll_base_allgatherv_intra_neighborexchange, @function
ompi_coll_base_allgatherv_intra_neighborexchange:
    lea .Lname180(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgatherv_intra_neighborexchange, . - ompi_coll_base_allgatherv_intra_neighborexchange
    .balign 32
    .globl ompi_coll_base_allgatherv_intra_ring
    .type ompi_coll_base_allgatherv_intra_ring, @function
ompi_coll_base_allgatherv_intra_ring:
    lea .Lname181(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgatherv_intra_ring, . - ompi_coll_base_allgatherv_intra_ring
    .balign 32
    .globl ompi_coll_base_allgatherv_intra_two_procs
    .type ompi_coll_base_allgatherv_intra_two_procs, @function
ompi_coll_base_allgatherv_intra_two_procs:
    lea .Lname182(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allgatherv_intra_two_procs, . - ompi_coll_base_allgatherv_intra_two_procs
    .balign 32
    .globl ompi_coll_base_allreduce_intra_basic_linear
    .type ompi_coll_base_allreduce_intra_basic_linear, @function
ompi_coll_base_allreduce_intra_basic_linear:
    lea .Lname183(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allreduce_intra_basic_linear, . - ompi_coll_base_allreduce_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_allreduce_intra_nonoverlapping
    .type ompi_coll_base_allreduce_intra_nonoverlapping, @function
ompi_coll_base_allreduce_intra_nonoverlapping:
    lea .Lname184(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allreduce_intra_nonoverlapping, . - ompi_coll_base_allreduce_intra_nonoverlapping
    .balign 32
    .globl ompi_coll_base_allreduce_intra_recursivedoubling
    .type ompi_coll_base_allreduce_intra_recursivedoubling, @function
ompi_coll_base_allreduce_intra_recursivedoubling:
    lea .Lname185(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allreduce_intra_recursivedoubling, . - ompi_coll_base_allreduce_intra_recursivedoubling
    .balign 32
    .globl ompi_coll_base_allreduce_intra_redscat_allgather
    .type ompi_coll_base_allreduce_intra_redscat_allgather, @function
ompi_coll_base_allreduce_intra_redscat_allgather:
    lea .Lname186(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allreduce_intra_redscat_allgather, . - ompi_coll_base_allreduce_intra_redscat_allgather
    .balign 32
    .globl ompi_coll_base_allreduce_intra_ring
    .type ompi_coll_base_allreduce_intra_ring, @function
ompi_coll_base_allreduce_intra_ring:
    lea .Lname187(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allreduce_intra_ring, . - ompi_coll_base_allreduce_intra_ring
    .balign 32
    .globl ompi_coll_base_allreduce_intra_ring_segmented
    .type ompi_coll_base_allreduce_intra_ring_segmented, @function
ompi_coll_base_allreduce_intra_ring_segmented:
    lea .Lname188(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_allreduce_intra_ring_segmented, . - ompi_coll_base_allreduce_intra_ring_segmented
    .balign 32
    .globl ompi_coll_base_alltoall_intra_basic_linear
    .type ompi_coll_base_alltoall_intra_basic_linear, @function
ompi_coll_base_alltoall_intra_basic_linear:
    lea .Lname189(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_alltoall_intra_basic_linear, . - ompi_coll_base_alltoall_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_alltoall_intra_bruck
    .type ompi_coll_base_alltoall_intra_bruck, @function
ompi_coll_base_alltoall_intra_bruck:
    lea .Lname190(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_alltoall_intra_bruck, . - ompi_coll_base_alltoall_intra_bruck
    .balign 32
    .globl ompi_coll_base_alltoall_intra_linear_sync
    .type ompi_coll_base_alltoall_intra_linear_sync, @function
ompi_coll_base_alltoall_intra_linear_sync:
    lea .Lname191(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_alltoall_intra_linear_sync, . - ompi_coll_base_alltoall_intra_linear_sync
    .balign 32
    .globl ompi_coll_base_alltoall_intra_pairwise
    .type ompi_coll_base_alltoall_intra_pairwise, @function
ompi_coll_base_alltoall_intra_pairwise:
    lea .Lname192(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_alltoall_intra_pairwise, . - ompi_coll_base_alltoall_intra_pairwise
    .balign 32
    .globl ompi_coll_base_alltoall_intra_two_procs
    .type ompi_coll_base_alltoall_intra_two_procs, @function
ompi_coll_base_alltoall_intra_two_procs:
    lea .Lname193(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_alltoall_intra_two_procs, . - ompi_coll_base_alltoall_intra_two_procs
    .balign 32
    .globl ompi_coll_base_alltoallv_intra_basic_linear
    .type ompi_coll_base_alltoallv_intra_basic_linear, @function
ompi_coll_base_alltoallv_intra_basic_linear:
    lea .Lname194(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_alltoallv_intra_basic_linear, . - ompi_coll_base_alltoallv_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_alltoallv_intra_pairwise
    .type ompi_coll_base_alltoallv_intra_pairwise, @function
ompi_coll_base_alltoallv_intra_pairwise:
    lea .Lname195(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_alltoallv_intra_pairwise, . - ompi_coll_base_alltoallv_intra_pairwise
    .balign 32
    .globl ompi_coll_base_barrier_intra_basic_linear
    .type ompi_coll_base_barrier_intra_basic_linear, @function
ompi_coll_base_barrier_intra_basic_linear:
    lea .Lname196(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_barrier_intra_basic_linear, . - ompi_coll_base_barrier_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_barrier_intra_bruck
    .type ompi_coll_base_barrier_intra_bruck, @function
ompi_coll_base_barrier_intra_bruck:
    lea .Lname197(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_barrier_intra_bruck, . - ompi_coll_base_barrier_intra_bruck
    .balign 32
    .globl ompi_coll_base_barrier_intra_doublering
    .type ompi_coll_base_barrier_intra_doublering, @function
ompi_coll_base_barrier_intra_doublering:
    lea .Lname198(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_barrier_intra_doublering, . - ompi_coll_base_barrier_intra_doublering
    .balign 32
    .globl ompi_coll_base_barrier_intra_recursivedoubling
    .type ompi_coll_base_barrier_intra_recursivedoubling, @function
ompi_coll_base_barrier_intra_recursivedoubling:
    lea .Lname199(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_barrier_intra_recursivedoubling, . - ompi_coll_base_barrier_intra_recursivedoubling
    .balign 32
    .globl ompi_coll_base_barrier_intra_tree
    .type ompi_coll_base_barrier_intra_tree, @function
ompi_coll_base_barrier_intra_tree:
    lea .Lname200(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_barrier_intra_tree, . - ompi_coll_base_barrier_intra_tree
    .balign 32
    .globl ompi_coll_base_barrier_intra_two_procs
    .type ompi_coll_base_barrier_intra_two_procs, @function
ompi_coll_base_barrier_intra_two_procs:
    lea .Lname201(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_barrier_intra_two_procs, . - ompi_coll_base_barrier_intra_two_procs
    .balign 32
    .globl ompi_coll_base_bcast_intra_basic_linear
    .type ompi_coll_base_bcast_intra_basic_linear, @function
ompi_coll_base_bcast_intra_basic_linear:
    lea .Lname202(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_basic_linear, . - ompi_coll_base_bcast_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_bcast_intra_binomial
    .type ompi_coll_base_bcast_intra_binomial, @function
ompi_coll_base_bcast_intra_binomial:
    lea .Lname203(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_binomial, . - ompi_coll_base_bcast_intra_binomial
    .balign 32
    .globl ompi_coll_base_bcast_intra_bintree
    .type ompi_coll_base_bcast_intra_bintree, @function
ompi_coll_base_bcast_intra_bintree:
    lea .Lname204(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_bintree, . - ompi_coll_base_bcast_intra_bintree
    .balign 32
    .globl ompi_coll_base_bcast_intra_chain
    .type ompi_coll_base_bcast_intra_chain, @function
ompi_coll_base_bcast_intra_chain:
    lea .Lname205(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_chain, . - ompi_coll_base_bcast_intra_chain
    .balign 32
    .globl ompi_coll_base_bcast_intra_generic
    .type ompi_coll_base_bcast_intra_generic, @function
ompi_coll_base_bcast_intra_generic:
    lea .Lname206(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_generic, . - ompi_coll_base_bcast_intra_generic
    .balign 32
    .globl ompi_coll_base_bcast_intra_knomial
    .type ompi_coll_base_bcast_intra_knomial, @function
ompi_coll_base_bcast_intra_knomial:
    lea .Lname207(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_knomial, . - ompi_coll_base_bcast_intra_knomial
    .balign 32
    .globl ompi_coll_base_bcast_intra_pipeline
    .type ompi_coll_base_bcast_intra_pipeline, @function
ompi_coll_base_bcast_intra_pipeline:
    lea .Lname208(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_pipeline, . - ompi_coll_base_bcast_intra_pipeline
    .balign 32
    .globl ompi_coll_base_bcast_intra_scatter_allgather
    .type ompi_coll_base_bcast_intra_scatter_allgather, @function
ompi_coll_base_bcast_intra_scatter_allgather:
    lea .Lname209(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_scatter_allgather, . - ompi_coll_base_bcast_intra_scatter_allgather
    .balign 32
    .globl ompi_coll_base_bcast_intra_scatter_allgather_ring
    .type ompi_coll_base_bcast_intra_scatter_allgather_ring, @function
ompi_coll_base_bcast_intra_scatter_allgather_ring:
    lea .Lname210(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_scatter_allgather_ring, . - ompi_coll_base_bcast_intra_scatter_allgather_ring
    .balign 32
    .globl ompi_coll_base_bcast_intra_split_bintree
    .type ompi_coll_base_bcast_intra_split_bintree, @function
ompi_coll_base_bcast_intra_split_bintree:
    lea .Lname211(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_bcast_intra_split_bintree, . - ompi_coll_base_bcast_intra_split_bintree
    .balign 32
    .globl ompi_coll_base_comm_get_reqs
    .type ompi_coll_base_comm_get_reqs, @function
ompi_coll_base_comm_get_reqs:
    lea .Lname212(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_comm_get_reqs, . - ompi_coll_base_comm_get_reqs
    .balign 32
    .globl ompi_coll_base_exscan_intra_linear
    .type ompi_coll_base_exscan_intra_linear, @function
ompi_coll_base_exscan_intra_linear:
    lea .Lname213(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_exscan_intra_linear, . - ompi_coll_base_exscan_intra_linear
    .balign 32
    .globl ompi_coll_base_exscan_intra_recursivedoubling
    .type ompi_coll_base_exscan_intra_recursivedoubling, @function
ompi_coll_base_exscan_intra_recursivedoubling:
    lea .Lname214(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_exscan_intra_recursivedoubling, . - ompi_coll_base_exscan_intra_recursivedoubling
    .balign 32
    .globl ompi_coll_base_file_getnext_long
    .type ompi_coll_base_file_getnext_long, @function
ompi_coll_base_file_getnext_long:
    lea .Lname215(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_file_getnext_long, . - ompi_coll_base_file_getnext_long
    .balign 32
    .globl ompi_coll_base_file_getnext_size_t
    .type ompi_coll_base_file_getnext_size_t, @function
ompi_coll_base_file_getnext_size_t:
    lea .Lname216(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_file_getnext_size_t, . - ompi_coll_base_file_getnext_size_t
    .balign 32
    .globl ompi_coll_base_file_getnext_string
    .type ompi_coll_base_file_getnext_string, @function
ompi_coll_base_file_getnext_string:
    lea .Lname217(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_file_getnext_string, . - ompi_coll_base_file_getnext_string
    .balign 32
    .globl ompi_coll_base_file_peek_next_char_is
    .type ompi_coll_base_file_peek_next_char_is, @function
ompi_coll_base_file_peek_next_char_is:
    lea .Lname218(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_file_peek_next_char_is, . - ompi_coll_base_file_peek_next_char_is
    .balign 32
    .globl ompi_coll_base_gather_intra_basic_linear
    .type ompi_coll_base_gather_intra_basic_linear, @function
ompi_coll_base_gather_intra_basic_linear:
    lea .Lname219(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_gather_intra_basic_linear, . - ompi_coll_base_gather_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_gather_intra_binomial
    .type ompi_coll_base_gather_intra_binomial, @function
ompi_coll_base_gather_intra_binomial:
    lea .Lname220(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_gather_intra_binomial, . - ompi_coll_base_gather_intra_binomial
    .balign 32
    .globl ompi_coll_base_gather_intra_linear_sync
    .type ompi_coll_base_gather_intra_linear_sync, @function
ompi_coll_base_gather_intra_linear_sync:
    lea .Lname221(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_gather_intra_linear_sync, . - ompi_coll_base_gather_intra_linear_sync
    .balign 32
    .globl ompi_coll_base_reduce_generic
    .type ompi_coll_base_reduce_generic, @function
ompi_coll_base_reduce_generic:
    lea .Lname222(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_generic, . - ompi_coll_base_reduce_generic
    .balign 32
    .globl ompi_coll_base_reduce_intra_basic_linear
    .type ompi_coll_base_reduce_intra_basic_linear, @function
ompi_coll_base_reduce_intra_basic_linear:
    lea .Lname223(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_intra_basic_linear, . - ompi_coll_base_reduce_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_reduce_intra_binary
    .type ompi_coll_base_reduce_intra_binary, @function
ompi_coll_base_reduce_intra_binary:
    lea .Lname224(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_intra_binary, . - ompi_coll_base_reduce_intra_binary
    .balign 32
    .globl ompi_coll_base_reduce_intra_binomial
    .type ompi_coll_base_reduce_intra_binomial, @function
ompi_coll_base_reduce_intra_binomial:
    lea .Lname225(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_intra_binomial, . - ompi_coll_base_reduce_intra_binomial
    .balign 32
    .globl ompi_coll_base_reduce_intra_chain
    .type ompi_coll_base_reduce_intra_chain, @function
ompi_coll_base_reduce_intra_chain:
    lea .Lname226(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_intra_chain, . - ompi_coll_base_reduce_intra_chain
    .balign 32
    .globl ompi_coll_base_reduce_intra_in_order_binary
    .type ompi_coll_base_reduce_intra_in_order_binary, @function
ompi_coll_base_reduce_intra_in_order_binary:
    lea .Lname227(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_intra_in_order_binary, . - ompi_coll_base_reduce_intra_in_order_binary
    .balign 32
    .globl ompi_coll_base_reduce_intra_pipeline
    .type ompi_coll_base_reduce_intra_pipeline, @function
ompi_coll_base_reduce_intra_pipeline:
    lea .Lname228(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_intra_pipeline, . - ompi_coll_base_reduce_intra_pipeline
    .balign 32
    .globl ompi_coll_base_reduce_intra_redscat_gather
    .type ompi_coll_base_reduce_intra_redscat_gather, @function
ompi_coll_base_reduce_intra_redscat_gather:
    lea .Lname229(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_intra_redscat_gather, . - ompi_coll_base_reduce_intra_redscat_gather
    .balign 32
    .globl ompi_coll_base_reduce_scatter_block_basic_linear
    .type ompi_coll_base_reduce_scatter_block_basic_linear, @function
ompi_coll_base_reduce_scatter_block_basic_linear:
    lea .Lname230(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_scatter_block_basic_linear, . - ompi_coll_base_reduce_scatter_block_basic_linear
    .balign 32
    .globl ompi_coll_base_reduce_scatter_block_intra_butterfly
    .type ompi_coll_base_reduce_scatter_block_intra_butterfly, @function
ompi_coll_base_reduce_scatter_block_intra_butterfly:
    lea .Lname231(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_scatter_block_intra_butterfly, . - ompi_coll_base_reduce_scatter_block_intra_butterfly
    .balign 32
    .globl ompi_coll_base_reduce_scatter_block_intra_recursivedoubling
    .type ompi_coll_base_reduce_scatter_block_intra_recursivedoubling, @function
ompi_coll_base_reduce_scatter_block_intra_recursivedoubling:
    lea .Lname232(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_scatter_block_intra_recursivedoubling, . - ompi_coll_base_reduce_scatter_block_intra_recursivedoubling
    .balign 32
    .globl ompi_coll_base_reduce_scatter_block_intra_recursivehalving
    .type ompi_coll_base_reduce_scatter_block_intra_recursivehalving, @function
ompi_coll_base_reduce_scatter_block_intra_recursivehalving:
    lea .Lname233(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_scatter_block_intra_recursivehalving, . - ompi_coll_base_reduce_scatter_block_intra_recursivehalving
    .balign 32
    .globl ompi_coll_base_reduce_scatter_intra_basic_recursivehalving
    .type ompi_coll_base_reduce_scatter_intra_basic_recursivehalving, @function
ompi_coll_base_reduce_scatter_intra_basic_recursivehalving:
    lea .Lname234(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_scatter_intra_basic_recursivehalving, . - ompi_coll_base_reduce_scatter_intra_basic_recursivehalving
    .balign 32
    .globl ompi_coll_base_reduce_scatter_intra_butterfly
    .type ompi_coll_base_reduce_scatter_intra_butterfly, @function
ompi_coll_base_reduce_scatter_intra_butterfly:
    lea .Lname235(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_scatter_intra_butterfly, . - ompi_coll_base_reduce_scatter_intra_butterfly
    .balign 32
    .globl ompi_coll_base_reduce_scatter_intra_nonoverlapping
    .type ompi_coll_base_reduce_scatter_intra_nonoverlapping, @function
ompi_coll_base_reduce_scatter_intra_nonoverlapping:
    lea .Lname236(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_scatter_intra_nonoverlapping, . - ompi_coll_base_reduce_scatter_intra_nonoverlapping
    .balign 32
    .globl ompi_coll_base_reduce_scatter_intra_ring
    .type ompi_coll_base_reduce_scatter_intra_ring, @function
ompi_coll_base_reduce_scatter_intra_ring:
    lea .Lname237(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_reduce_scatter_intra_ring, . - ompi_coll_base_reduce_scatter_intra_ring
    .balign 32
    .globl ompi_coll_base_retain_datatypes
    .type ompi_coll_base_retain_datatypes, @function
ompi_coll_base_retain_datatypes:
    lea .Lname238(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_retain_datatypes, . - ompi_coll_base_retain_datatypes
    .balign 32
    .globl ompi_coll_base_retain_datatypes_w
    .type ompi_coll_base_retain_datatypes_w, @function
ompi_coll_base_retain_datatypes_w:
    lea .Lname239(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_retain_datatypes_w, . - ompi_coll_base_retain_datatypes_w
    .balign 32
    .globl ompi_coll_base_retain_op
    .type ompi_coll_base_retain_op, @function
ompi_coll_base_retain_op:
    lea .Lname240(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_retain_op, . - ompi_coll_base_retain_op
    .balign 32
    .globl ompi_coll_base_scan_intra_linear
    .type ompi_coll_base_scan_intra_linear, @function
ompi_coll_base_scan_intra_linear:
    lea .Lname241(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_scan_intra_linear, . - ompi_coll_base_scan_intra_linear
    .balign 32
    .globl ompi_coll_base_scan_intra_recursivedoubling
    .type ompi_coll_base_scan_intra_recursivedoubling, @function
ompi_coll_base_scan_intra_recursivedoubling:
    lea .Lname242(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_scan_intra_recursivedoubling, . - ompi_coll_base_scan_intra_recursivedoubling
    .balign 32
    .globl ompi_coll_base_scatter_intra_basic_linear
    .type ompi_coll_base_scatter_intra_basic_linear, @function
ompi_coll_base_scatter_intra_basic_linear:
    lea .Lname243(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_scatter_intra_basic_linear, . - ompi_coll_base_scatter_intra_basic_linear
    .balign 32
    .globl ompi_coll_base_scatter_intra_binomial
    .type ompi_coll_base_scatter_intra_binomial, @function
ompi_coll_base_scatter_intra_binomial:
    lea .Lname244(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_scatter_intra_binomial, . - ompi_coll_base_scatter_intra_binomial
    .balign 32
    .globl ompi_coll_base_scatter_intra_linear_nb
    .type ompi_coll_base_scatter_intra_linear_nb, @function
ompi_coll_base_scatter_intra_linear_nb:
    lea .Lname245(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_scatter_intra_linear_nb, . - ompi_coll_base_scatter_intra_linear_nb
    .balign 32
    .globl ompi_coll_base_sendrecv_actual
    .type ompi_coll_base_sendrecv_actual, @function
ompi_coll_base_sendrecv_actual:
    lea .Lname246(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_sendrecv_actual, . - ompi_coll_base_sendrecv_actual
    .balign 32
    .globl ompi_coll_base_topo_build_bmtree
    .type ompi_coll_base_topo_build_bmtree, @function
ompi_coll_base_topo_build_bmtree:
    lea .Lname247(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_topo_build_bmtree, . - ompi_coll_base_topo_build_bmtree
    .balign 32
    .globl ompi_coll_base_topo_build_chain
    .type ompi_coll_base_topo_build_chain, @function
ompi_coll_base_topo_build_chain:
    lea .Lname248(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_topo_build_chain, . - ompi_coll_base_topo_build_chain
    .balign 32
    .globl ompi_coll_base_topo_build_in_order_bintree
    .type ompi_coll_base_topo_build_in_order_bintree, @function
ompi_coll_base_topo_build_in_order_bintree:
    lea .Lname249(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_topo_build_in_order_bintree, . - ompi_coll_base_topo_build_in_order_bintree
    .balign 32
    .globl ompi_coll_base_topo_build_in_order_bmtree
    .type ompi_coll_base_topo_build_in_order_bmtree, @function
ompi_coll_base_topo_build_in_order_bmtree:
    lea .Lname250(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_topo_build_in_order_bmtree, . - ompi_coll_base_topo_build_in_order_bmtree
    .balign 32
    .globl ompi_coll_base_topo_build_kmtree
    .type ompi_coll_base_topo_build_kmtree, @function
ompi_coll_base_topo_build_kmtree:
    lea .Lname251(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_topo_build_kmtree, . - ompi_coll_base_topo_build_kmtree
    .balign 32
    .globl ompi_coll_base_topo_build_tree
    .type ompi_coll_base_topo_build_tree, @function
ompi_coll_base_topo_build_tree:
    lea .Lname252(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_topo_build_tree, . - ompi_coll_base_topo_build_tree
    .balign 32
    .globl ompi_coll_base_topo_destroy_tree
    .type ompi_coll_base_topo_destroy_tree, @function
ompi_coll_base_topo_destroy_tree:
    lea .Lname253(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_topo_destroy_tree, . - ompi_coll_base_topo_destroy_tree
    .balign 32
    .globl ompi_coll_base_topo_dump_tree
    .type ompi_coll_base_topo_dump_tree, @function
ompi_coll_base_topo_dump_tree:
    lea .Lname254(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_coll_base_topo_dump_tree, . - ompi_coll_base_topo_dump_tree
    .balign 32
    .globl ompi_comm_activate
    .type ompi_comm_activate, @function
ompi_comm_activate:
    lea .Lname255(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_activate, . - ompi_comm_activate
    .balign 32
    .globl ompi_comm_activate_nb
    .type ompi_comm_activate_nb, @function
ompi_comm_activate_nb:
    lea .Lname256(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_activate_nb, . - ompi_comm_activate_nb
    .balign 32
    .globl ompi_comm_allgather_pml
    .type ompi_comm_allgather_pml, @function
ompi_comm_allgather_pml:
    lea .Lname257(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_allgather_pml, . - ompi_comm_allgather_pml
    .balign 32
    .globl ompi_comm_allocate
    .type ompi_comm_allocate, @function
ompi_comm_allocate:
    lea .Lname258(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_allocate, . - ompi_comm_allocate
    .balign 32
    .globl ompi_comm_allreduce_pml
    .type ompi_comm_allreduce_pml, @function
ompi_comm_allreduce_pml:
    lea .Lname259(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_allreduce_pml, . - ompi_comm_allreduce_pml
    .balign 32
    .globl ompi_comm_assert_subscribe
    .type ompi_comm_assert_subscribe, @function
ompi_comm_assert_subscribe:
    lea .Lname260(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_assert_subscribe, . - ompi_comm_assert_subscribe
    .balign 32
    .globl ompi_comm_bcast_pml
    .type ompi_comm_bcast_pml, @function
ompi_comm_bcast_pml:
    lea .Lname261(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_bcast_pml, . - ompi_comm_bcast_pml
    .balign 32
    .globl ompi_comm_cid_init
    .type ompi_comm_cid_init, @function
ompi_comm_cid_init:
    lea .Lname262(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_cid_init, . - ompi_comm_cid_init
    .balign 32
    .globl ompi_comm_compare
    .type ompi_comm_compare, @function
ompi_comm_compare:
    lea .Lname263(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_compare, . - ompi_comm_compare
    .balign 32
    .globl ompi_comm_create
    .type ompi_comm_create, @function
ompi_comm_create:
    lea .Lname264(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_create, . - ompi_comm_create
    .balign 32
    .globl ompi_comm_create_group
    .type ompi_comm_create_group, @function
ompi_comm_create_group:
    lea .Lname265(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_create_group, . - ompi_comm_create_group
    .balign 32
    .globl ompi_comm_determine_first
    .type ompi_comm_determine_first, @function
ompi_comm_determine_first:
    lea .Lname266(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_determine_first, . - ompi_comm_determine_first
    .balign 32
    .globl ompi_comm_dump
    .type ompi_comm_dump, @function
ompi_comm_dump:
    lea .Lname267(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_dump, . - ompi_comm_dump
    .balign 32
    .globl ompi_comm_dup
    .type ompi_comm_dup, @function
ompi_comm_dup:
    lea .Lname268(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_dup, . - ompi_comm_dup
    .balign 32
    .globl ompi_comm_dup_fn_f
    .type ompi_comm_dup_fn_f, @function
ompi_comm_dup_fn_f:
    lea .Lname269(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_dup_fn_f, . - ompi_comm_dup_fn_f
    .balign 32
    .globl ompi_comm_dup_with_info
    .type ompi_comm_dup_with_info, @function
ompi_comm_dup_with_info:
    lea .Lname270(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_dup_with_info, . - ompi_comm_dup_with_info
    .balign 32
    .globl ompi_comm_enable
    .type ompi_comm_enable, @function
ompi_comm_enable:
    lea .Lname271(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_enable, . - ompi_comm_enable
    .balign 32
    .globl ompi_comm_finalize
    .type ompi_comm_finalize, @function
ompi_comm_finalize:
    lea .Lname272(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_finalize, . - ompi_comm_finalize
    .balign 32
    .globl ompi_comm_free
    .type ompi_comm_free, @function
ompi_comm_free:
    lea .Lname273(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_free, . - ompi_comm_free
    .balign 32
    .globl ompi_comm_get_rprocs
    .type ompi_comm_get_rprocs, @function
ompi_comm_get_rprocs:
    lea .Lname274(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_get_rprocs, . - ompi_comm_get_rprocs
    .balign 32
    .globl ompi_comm_group
    .type ompi_comm_group, @function
ompi_comm_group:
    lea .Lname275(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_group, . - ompi_comm_group
    .balign 32
    .globl ompi_comm_idup
    .type ompi_comm_idup, @function
ompi_comm_idup:
    lea .Lname276(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_idup, . - ompi_comm_idup
    .balign 32
    .globl ompi_comm_idup_with_info
    .type ompi_comm_idup_with_info, @function
ompi_comm_idup_with_info:
    lea .Lname277(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_idup_with_info, . - ompi_comm_idup_with_info
    .balign 32
    .globl ompi_comm_init
    .type ompi_comm_init, @function
ompi_comm_init:
    lea .Lname278(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_init, . - ompi_comm_init
    .balign 32
    .globl ompi_comm_nextcid
    .type ompi_comm_nextcid, @function
ompi_comm_nextcid:
    lea .Lname279(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_nextcid, . - ompi_comm_nextcid
    .balign 32
    .globl ompi_comm_nextcid_nb
    .type ompi_comm_nextcid_nb, @function
ompi_comm_nextcid_nb:
    lea .Lname280(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_nextcid_nb, . - ompi_comm_nextcid_nb
    .balign 32
    .globl ompi_comm_null_copy_fn_f
    .type ompi_comm_null_copy_fn_f, @function
ompi_comm_null_copy_fn_f:
    lea .Lname281(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_null_copy_fn_f, . - ompi_comm_null_copy_fn_f
    .balign 32
    .globl ompi_comm_null_delete_fn_f
    .type ompi_comm_null_delete_fn_f, @function
ompi_comm_null_delete_fn_f:
    lea .Lname282(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_null_delete_fn_f, . - ompi_comm_null_delete_fn_f
    .balign 32
    .globl ompi_comm_overlapping_groups
    .type ompi_comm_overlapping_groups, @function
ompi_comm_overlapping_groups:
    lea .Lname283(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_overlapping_groups, . - ompi_comm_overlapping_groups
    .balign 32
    .globl ompi_comm_request_fini
    .type ompi_comm_request_fini, @function
ompi_comm_request_fini:
    lea .Lname284(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_request_fini, . - ompi_comm_request_fini
    .balign 32
    .globl ompi_comm_request_get
    .type ompi_comm_request_get, @function
ompi_comm_request_get:
    lea .Lname285(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_request_get, . - ompi_comm_request_get
    .balign 32
    .globl ompi_comm_request_init
    .type ompi_comm_request_init, @function
ompi_comm_request_init:
    lea .Lname286(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_request_init, . - ompi_comm_request_init
    .balign 32
    .globl ompi_comm_request_return
    .type ompi_comm_request_return, @function
ompi_comm_request_return:
    lea .Lname287(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_request_return, . - ompi_comm_request_return
    .balign 32
    .globl ompi_comm_request_schedule_append
    .type ompi_comm_request_schedule_append, @function
ompi_comm_request_schedule_append:
    lea .Lname288(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_request_schedule_append, . - ompi_comm_request_schedule_append
    .balign 32
    .globl ompi_comm_request_start
    .type ompi_comm_request_start, @function
ompi_comm_request_start:
    lea .Lname289(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_request_start, . - ompi_comm_request_start
    .balign 32
    .globl ompi_comm_set
    .type ompi_comm_set, @function
ompi_comm_set:
    lea .Lname290(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_set, . - ompi_comm_set
    .balign 32
    .globl ompi_comm_set_name
    .type ompi_comm_set_name, @function
ompi_comm_set_name:
    lea .Lname291(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_set_name, . - ompi_comm_set_name
    .balign 32
    .globl ompi_comm_set_nb
    .type ompi_comm_set_nb, @function
ompi_comm_set_nb:
    lea .Lname292(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_set_nb, . - ompi_comm_set_nb
    .balign 32
    .globl ompi_comm_split
    .type ompi_comm_split, @function
ompi_comm_split:
    lea .Lname293(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_split, . - ompi_comm_split
    .balign 32
    .globl ompi_comm_split_type
    .type ompi_comm_split_type, @function
ompi_comm_split_type:
    lea .Lname294(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_split_type, . - ompi_comm_split_type
    .balign 32
    .globl ompi_comm_split_with_info
    .type ompi_comm_split_with_info, @function
ompi_comm_split_with_info:
    lea .Lname295(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_comm_split_with_info, . - ompi_comm_split_with_info
    .balign 32
    .globl ompi_cr_coord
    .type ompi_cr_coord, @function
ompi_cr_coord:
    lea .Lname296(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_cr_coord, . - ompi_cr_coord
    .balign 32
    .globl ompi_cr_finalize
    .type ompi_cr_finalize, @function
ompi_cr_finalize:
    lea .Lname297(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_cr_finalize, . - ompi_cr_finalize
    .balign 32
    .globl ompi_cr_init
    .type ompi_cr_init, @function
ompi_cr_init:
    lea .Lname298(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_cr_init, . - ompi_cr_init
    .balign 32
    .globl ompi_crcp_base_module_finalize
    .type ompi_crcp_base_module_finalize, @function
ompi_crcp_base_module_finalize:
    lea .Lname299(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_module_finalize, . - ompi_crcp_base_module_finalize
    .balign 32
    .globl ompi_crcp_base_module_init
    .type ompi_crcp_base_module_init, @function
ompi_crcp_base_module_init:
    lea .Lname300(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_module_init, . - ompi_crcp_base_module_init
    .balign 32
    .globl ompi_crcp_base_none_btl_add_procs
    .type ompi_crcp_base_none_btl_add_procs, @function
ompi_crcp_base_none_btl_add_procs:
    lea .Lname301(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_add_procs, . - ompi_crcp_base_none_btl_add_procs
    .balign 32
    .globl ompi_crcp_base_none_btl_alloc
    .type ompi_crcp_base_none_btl_alloc, @function
ompi_crcp_base_none_btl_alloc:
    lea .Lname302(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_alloc, . - ompi_crcp_base_none_btl_alloc
    .balign 32
    .globl ompi_crcp_base_none_btl_del_procs
    .type ompi_crcp_base_none_btl_del_procs, @function
ompi_crcp_base_none_btl_del_procs:
    lea .Lname303(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_del_procs, . - ompi_crcp_base_none_btl_del_procs
    .balign 32
    .globl ompi_crcp_base_none_btl_dump
    .type ompi_crcp_base_none_btl_dump, @function
ompi_crcp_base_none_btl_dump:
    lea .Lname304(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_dump, . - ompi_crcp_base_none_btl_dump
    .balign 32
    .globl ompi_crcp_base_none_btl_finalize
    .type ompi_crcp_base_none_btl_finalize, @function
ompi_crcp_base_none_btl_finalize:
    lea .Lname305(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_finalize, . - ompi_crcp_base_none_btl_finalize
    .balign 32
    .globl ompi_crcp_base_none_btl_free
    .type ompi_crcp_base_none_btl_free, @function
ompi_crcp_base_none_btl_free:
    lea .Lname306(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_free, . - ompi_crcp_base_none_btl_free
    .balign 32
    .globl ompi_crcp_base_none_btl_ft_event
    .type ompi_crcp_base_none_btl_ft_event, @function
ompi_crcp_base_none_btl_ft_event:
    lea .Lname307(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_ft_event, . - ompi_crcp_base_none_btl_ft_event
    .balign 32
    .globl ompi_crcp_base_none_btl_get
    .type ompi_crcp_base_none_btl_get, @function
ompi_crcp_base_none_btl_get:
    lea .Lname308(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_get, . - ompi_crcp_base_none_btl_get
    .balign 32
    .globl ompi_crcp_base_none_btl_prepare_dst
    .type ompi_crcp_base_none_btl_prepare_dst, @function
ompi_crcp_base_none_btl_prepare_dst:
    lea .Lname309(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_prepare_dst, . - ompi_crcp_base_none_btl_prepare_dst
    .balign 32
    .globl ompi_crcp_base_none_btl_prepare_src
    .type ompi_crcp_base_none_btl_prepare_src, @function
ompi_crcp_base_none_btl_prepare_src:
    lea .Lname310(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_prepare_src, . - ompi_crcp_base_none_btl_prepare_src
    .balign 32
    .globl ompi_crcp_base_none_btl_put
    .type ompi_crcp_base_none_btl_put, @function
ompi_crcp_base_none_btl_put:
    lea .Lname311(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_put, . - ompi_crcp_base_none_btl_put
    .balign 32
    .globl ompi_crcp_base_none_btl_register
    .type ompi_crcp_base_none_btl_register, @function
ompi_crcp_base_none_btl_register:
    lea .Lname312(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_register, . - ompi_crcp_base_none_btl_register
    .balign 32
    .globl ompi_crcp_base_none_btl_send
    .type ompi_crcp_base_none_btl_send, @function
ompi_crcp_base_none_btl_send:
    lea .Lname313(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_btl_send, . - ompi_crcp_base_none_btl_send
    .balign 32
    .globl ompi_crcp_base_none_close
    .type ompi_crcp_base_none_close, @function
ompi_crcp_base_none_close:
    lea .Lname314(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_close, . - ompi_crcp_base_none_close
    .balign 32
    .globl ompi_crcp_base_none_open
    .type ompi_crcp_base_none_open, @function
ompi_crcp_base_none_open:
    lea .Lname315(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_open, . - ompi_crcp_base_none_open
    .balign 32
    .globl ompi_crcp_base_none_pml_add_comm
    .type ompi_crcp_base_none_pml_add_comm, @function
ompi_crcp_base_none_pml_add_comm:
    lea .Lname316(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_add_comm, . - ompi_crcp_base_none_pml_add_comm
    .balign 32
    .globl ompi_crcp_base_none_pml_add_procs
    .type ompi_crcp_base_none_pml_add_procs, @function
ompi_crcp_base_none_pml_add_procs:
    lea .Lname317(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_add_procs, . - ompi_crcp_base_none_pml_add_procs
    .balign 32
    .globl ompi_crcp_base_none_pml_del_comm
    .type ompi_crcp_base_none_pml_del_comm, @function
ompi_crcp_base_none_pml_del_comm:
    lea .Lname318(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_del_comm, . - ompi_crcp_base_none_pml_del_comm
    .balign 32
    .globl ompi_crcp_base_none_pml_del_procs
    .type ompi_crcp_base_none_pml_del_procs, @function
ompi_crcp_base_none_pml_del_procs:
    lea .Lname319(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_del_procs, . - ompi_crcp_base_none_pml_del_procs
    .balign 32
    .globl ompi_crcp_base_none_pml_dump
    .type ompi_crcp_base_none_pml_dump, @function
ompi_crcp_base_none_pml_dump:
    lea .Lname320(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_dump, . - ompi_crcp_base_none_pml_dump
    .balign 32
    .globl ompi_crcp_base_none_pml_enable
    .type ompi_crcp_base_none_pml_enable, @function
ompi_crcp_base_none_pml_enable:
    lea .Lname321(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_enable, . - ompi_crcp_base_none_pml_enable
    .balign 32
    .globl ompi_crcp_base_none_pml_ft_event
    .type ompi_crcp_base_none_pml_ft_event, @function
ompi_crcp_base_none_pml_ft_event:
    lea .Lname322(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_ft_event, . - ompi_crcp_base_none_pml_ft_event
    .balign 32
    .globl ompi_crcp_base_none_pml_iprobe
    .type ompi_crcp_base_none_pml_iprobe, @function
ompi_crcp_base_none_pml_iprobe:
    lea .Lname323(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_iprobe, . - ompi_crcp_base_none_pml_iprobe
    .balign 32
    .globl ompi_crcp_base_none_pml_irecv
    .type ompi_crcp_base_none_pml_irecv, @function
ompi_crcp_base_none_pml_irecv:
    lea .Lname324(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_irecv, . - ompi_crcp_base_none_pml_irecv
    .balign 32
    .globl ompi_crcp_base_none_pml_irecv_init
    .type ompi_crcp_base_none_pml_irecv_init, @function
ompi_crcp_base_none_pml_irecv_init:
    lea .Lname325(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_irecv_init, . - ompi_crcp_base_none_pml_irecv_init
    .balign 32
    .globl ompi_crcp_base_none_pml_isend
    .type ompi_crcp_base_none_pml_isend, @function
ompi_crcp_base_none_pml_isend:
    lea .Lname326(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_isend, . - ompi_crcp_base_none_pml_isend
    .balign 32
    .globl ompi_crcp_base_none_pml_isend_init
    .type ompi_crcp_base_none_pml_isend_init, @function
ompi_crcp_base_none_pml_isend_init:
    lea .Lname327(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_isend_init, . - ompi_crcp_base_none_pml_isend_init
    .balign 32
    .globl ompi_crcp_base_none_pml_probe
    .type ompi_crcp_base_none_pml_probe, @function
ompi_crcp_base_none_pml_probe:
    lea .Lname328(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_probe, . - ompi_crcp_base_none_pml_probe
    .balign 32
    .globl ompi_crcp_base_none_pml_progress
    .type ompi_crcp_base_none_pml_progress, @function
ompi_crcp_base_none_pml_progress:
    lea .Lname329(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_progress, . - ompi_crcp_base_none_pml_progress
    .balign 32
    .globl ompi_crcp_base_none_pml_recv
    .type ompi_crcp_base_none_pml_recv, @function
ompi_crcp_base_none_pml_recv:
    lea .Lname330(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_recv, . - ompi_crcp_base_none_pml_recv
    .balign 32
    .globl ompi_crcp_base_none_pml_send
    .type ompi_crcp_base_none_pml_send, @function
ompi_crcp_base_none_pml_send:
    lea .Lname331(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_send, . - ompi_crcp_base_none_pml_send
    .balign 32
    .globl ompi_crcp_base_none_pml_start
    .type ompi_crcp_base_none_pml_start, @function
ompi_crcp_base_none_pml_start:
    lea .Lname332(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_pml_start, . - ompi_crcp_base_none_pml_start
    .balign 32
    .globl ompi_crcp_base_none_query
    .type ompi_crcp_base_none_query, @function
ompi_crcp_base_none_query:
    lea .Lname333(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_query, . - ompi_crcp_base_none_query
    .balign 32
    .globl ompi_crcp_base_none_quiesce_end
    .type ompi_crcp_base_none_quiesce_end, @function
ompi_crcp_base_none_quiesce_end:
    lea .Lname334(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_quiesce_end, . - ompi_crcp_base_none_quiesce_end
    .balign 32
    .globl ompi_crcp_base_none_quiesce_start
    .type ompi_crcp_base_none_quiesce_start, @function
ompi_crcp_base_none_quiesce_start:
    lea .Lname335(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_quiesce_start, . - ompi_crcp_base_none_quiesce_start
    .balign 32
    .globl ompi_crcp_base_none_request_complete
    .type ompi_crcp_base_none_request_complete, @function
ompi_crcp_base_none_request_complete:
    lea .Lname336(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_none_request_complete, . - ompi_crcp_base_none_request_complete
    .balign 32
    .globl ompi_crcp_base_quiesce_end
    .type ompi_crcp_base_quiesce_end, @function
ompi_crcp_base_quiesce_end:
    lea .Lname337(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_quiesce_end, . - ompi_crcp_base_quiesce_end
    .balign 32
    .globl ompi_crcp_base_quiesce_start
    .type ompi_crcp_base_quiesce_start, @function
ompi_crcp_base_quiesce_start:
    lea .Lname338(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_quiesce_start, . - ompi_crcp_base_quiesce_start
    .balign 32
    .globl ompi_crcp_base_select
    .type ompi_crcp_base_select, @function
ompi_crcp_base_select:
    lea .Lname339(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_crcp_base_select, . - ompi_crcp_base_select
    .balign 32
    .globl ompi_datatype_copy_args
    .type ompi_datatype_copy_args, @function
ompi_datatype_copy_args:
    lea .Lname340(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_copy_args, . - ompi_datatype_copy_args
    .balign 32
    .globl ompi_datatype_create
    .type ompi_datatype_create, @function
ompi_datatype_create:
    lea .Lname341(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create, . - ompi_datatype_create
    .balign 32
    .globl ompi_datatype_create_contiguous
    .type ompi_datatype_create_contiguous, @function
ompi_datatype_create_contiguous:
    lea .Lname342(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_contiguous, . - ompi_datatype_create_contiguous
    .balign 32
    .globl ompi_datatype_create_darray
    .type ompi_datatype_create_darray, @function
ompi_datatype_create_darray:
    lea .Lname343(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_darray, . - ompi_datatype_create_darray
    .balign 32
    .globl ompi_datatype_create_from_packed_description
    .type ompi_datatype_create_from_packed_description, @function
ompi_datatype_create_from_packed_description:
    lea .Lname344(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_from_packed_description, . - ompi_datatype_create_from_packed_description
    .balign 32
    .globl ompi_datatype_create_hindexed
    .type ompi_datatype_create_hindexed, @function
ompi_datatype_create_hindexed:
    lea .Lname345(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_hindexed, . - ompi_datatype_create_hindexed
    .balign 32
    .globl ompi_datatype_create_hindexed_block
    .type ompi_datatype_create_hindexed_block, @function
ompi_datatype_create_hindexed_block:
    lea .Lname346(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_hindexed_block, . - ompi_datatype_create_hindexed_block
    .balign 32
    .globl ompi_datatype_create_hvector
    .type ompi_datatype_create_hvector, @function
ompi_datatype_create_hvector:
    lea .Lname347(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_hvector, . - ompi_datatype_create_hvector
    .balign 32
    .globl ompi_datatype_create_indexed
    .type ompi_datatype_create_indexed, @function
ompi_datatype_create_indexed:
    lea .Lname348(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_indexed, . - ompi_datatype_create_indexed
    .balign 32
    .globl ompi_datatype_create_indexed_block
    .type ompi_datatype_create_indexed_block, @function
ompi_datatype_create_indexed_block:
    lea .Lname349(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_indexed_block, . - ompi_datatype_create_indexed_block
    .balign 32
    .globl ompi_datatype_create_struct
    .type ompi_datatype_create_struct, @function
ompi_datatype_create_struct:
    lea .Lname350(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_struct, . - ompi_datatype_create_struct
    .balign 32
    .globl ompi_datatype_create_subarray
    .type ompi_datatype_create_subarray, @function
ompi_datatype_create_subarray:
    lea .Lname351(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_subarray, . - ompi_datatype_create_subarray
    .balign 32
    .globl ompi_datatype_create_vector
    .type ompi_datatype_create_vector, @function
ompi_datatype_create_vector:
    lea .Lname352(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_create_vector, . - ompi_datatype_create_vector
    .balign 32
    .globl ompi_datatype_default_convertors_fini
    .type ompi_datatype_default_convertors_fini, @function
ompi_datatype_default_convertors_fini:
    lea .Lname353(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_default_convertors_fini, . - ompi_datatype_default_convertors_fini
    .balign 32
    .globl ompi_datatype_default_convertors_init
    .type ompi_datatype_default_convertors_init, @function
ompi_datatype_default_convertors_init:
    lea .Lname354(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_default_convertors_init, . - ompi_datatype_default_convertors_init
    .balign 32
    .globl ompi_datatype_destroy
    .type ompi_datatype_destroy, @function
ompi_datatype_destroy:
    lea .Lname355(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_destroy, . - ompi_datatype_destroy
    .balign 32
    .globl ompi_datatype_dump
    .type ompi_datatype_dump, @function
ompi_datatype_dump:
    lea .Lname356(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_dump, . - ompi_datatype_dump
    .balign 32
    .globl ompi_datatype_duplicate
    .type ompi_datatype_duplicate, @function
ompi_datatype_duplicate:
    lea .Lname357(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_duplicate, . - ompi_datatype_duplicate
    .balign 32
    .globl ompi_datatype_finalize
    .type ompi_datatype_finalize, @function
ompi_datatype_finalize:
    lea .Lname358(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_finalize, . - ompi_datatype_finalize
    .balign 32
    .globl ompi_datatype_get_args
    .type ompi_datatype_get_args, @function
ompi_datatype_get_args:
    lea .Lname359(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_get_args, . - ompi_datatype_get_args
    .balign 32
    .globl ompi_datatype_get_elements
    .type ompi_datatype_get_elements, @function
ompi_datatype_get_elements:
    lea .Lname360(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_get_elements, . - ompi_datatype_get_elements
    .balign 32
    .globl ompi_datatype_get_pack_description
    .type ompi_datatype_get_pack_description, @function
ompi_datatype_get_pack_description:
    lea .Lname361(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_get_pack_description, . - ompi_datatype_get_pack_description
    .balign 32
    .globl ompi_datatype_get_single_predefined_type_from_args
    .type ompi_datatype_get_single_predefined_type_from_args, @function
ompi_datatype_get_single_predefined_type_from_args:
    lea .Lname362(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_get_single_predefined_type_from_args, . - ompi_datatype_get_single_predefined_type_from_args
    .balign 32
    .globl ompi_datatype_init
    .type ompi_datatype_init, @function
ompi_datatype_init:
    lea .Lname363(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_init, . - ompi_datatype_init
    .balign 32
    .globl ompi_datatype_match_size
    .type ompi_datatype_match_size, @function
ompi_datatype_match_size:
    lea .Lname364(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_match_size, . - ompi_datatype_match_size
    .balign 32
    .globl ompi_datatype_pack_description_length
    .type ompi_datatype_pack_description_length, @function
ompi_datatype_pack_description_length:
    lea .Lname365(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_pack_description_length, . - ompi_datatype_pack_description_length
    .balign 32
    .globl ompi_datatype_pack_external
    .type ompi_datatype_pack_external, @function
ompi_datatype_pack_external:
    lea .Lname366(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_pack_external, . - ompi_datatype_pack_external
    .balign 32
    .globl ompi_datatype_pack_external_size
    .type ompi_datatype_pack_external_size, @function
ompi_datatype_pack_external_size:
    lea .Lname367(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_pack_external_size, . - ompi_datatype_pack_external_size
    .balign 32
    .globl ompi_datatype_print_args
    .type ompi_datatype_print_args, @function
ompi_datatype_print_args:
    lea .Lname368(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_print_args, . - ompi_datatype_print_args
    .balign 32
    .globl ompi_datatype_release_args
    .type ompi_datatype_release_args, @function
ompi_datatype_release_args:
    lea .Lname369(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_release_args, . - ompi_datatype_release_args
    .balign 32
    .globl ompi_datatype_set_args
    .type ompi_datatype_set_args, @function
ompi_datatype_set_args:
    lea .Lname370(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_set_args, . - ompi_datatype_set_args
    .balign 32
    .globl ompi_datatype_sndrcv
    .type ompi_datatype_sndrcv, @function
ompi_datatype_sndrcv:
    lea .Lname371(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_sndrcv, . - ompi_datatype_sndrcv
    .balign 32
    .globl ompi_datatype_unpack_external
    .type ompi_datatype_unpack_external, @function
ompi_datatype_unpack_external:
    lea .Lname372(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_datatype_unpack_external, . - ompi_datatype_unpack_external
    .balign 32
    .globl ompi_debugger_setup_dlls
    .type ompi_debugger_setup_dlls, @function
ompi_debugger_setup_dlls:
    lea .Lname373(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_debugger_setup_dlls, . - ompi_debugger_setup_dlls
    .balign 32
    .globl ompi_dpm_close_port
    .type ompi_dpm_close_port, @function
ompi_dpm_close_port:
    lea .Lname374(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_close_port, . - ompi_dpm_close_port
    .balign 32
    .globl ompi_dpm_connect_accept
    .type ompi_dpm_connect_accept, @function
ompi_dpm_connect_accept:
    lea .Lname375(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_connect_accept, . - ompi_dpm_connect_accept
    .balign 32
    .globl ompi_dpm_disconnect
    .type ompi_dpm_disconnect, @function
ompi_dpm_disconnect:
    lea .Lname376(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_disconnect, . - ompi_dpm_disconnect
    .balign 32
    .globl ompi_dpm_dyn_finalize
    .type ompi_dpm_dyn_finalize, @function
ompi_dpm_dyn_finalize:
    lea .Lname377(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_dyn_finalize, . - ompi_dpm_dyn_finalize
    .balign 32
    .globl ompi_dpm_dyn_init
    .type ompi_dpm_dyn_init, @function
ompi_dpm_dyn_init:
    lea .Lname378(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_dyn_init, . - ompi_dpm_dyn_init
    .balign 32
    .globl ompi_dpm_finalize
    .type ompi_dpm_finalize, @function
ompi_dpm_finalize:
    lea .Lname379(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_finalize, . - ompi_dpm_finalize
    .balign 32
    .globl ompi_dpm_init
    .type ompi_dpm_init, @function
ompi_dpm_init:
    lea .Lname380(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_init, . - ompi_dpm_init
    .balign 32
    .globl ompi_dpm_mark_dyncomm
    .type ompi_dpm_mark_dyncomm, @function
ompi_dpm_mark_dyncomm:
    lea .Lname381(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_mark_dyncomm, . - ompi_dpm_mark_dyncomm
    .balign 32
    .globl ompi_dpm_open_port
    .type ompi_dpm_open_port, @function
ompi_dpm_open_port:
    lea .Lname382(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_open_port, . - ompi_dpm_open_port
    .balign 32
    .globl ompi_dpm_spawn
    .type ompi_dpm_spawn, @function
ompi_dpm_spawn:
    lea .Lname383(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dpm_spawn, . - ompi_dpm_spawn
    .balign 32
    .globl ompi_dup_fn_f
    .type ompi_dup_fn_f, @function
ompi_dup_fn_f:
    lea .Lname384(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_dup_fn_f, . - ompi_dup_fn_f
    .balign 32
    .globl ompi_errcode_intern_finalize
    .type ompi_errcode_intern_finalize, @function
ompi_errcode_intern_finalize:
    lea .Lname385(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errcode_intern_finalize, . - ompi_errcode_intern_finalize
    .balign 32
    .globl ompi_errcode_intern_init
    .type ompi_errcode_intern_init, @function
ompi_errcode_intern_init:
    lea .Lname386(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errcode_intern_init, . - ompi_errcode_intern_init
    .balign 32
    .globl ompi_errhandler_callback
    .type ompi_errhandler_callback, @function
ompi_errhandler_callback:
    lea .Lname387(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errhandler_callback, . - ompi_errhandler_callback
    .balign 32
    .globl ompi_errhandler_create
    .type ompi_errhandler_create, @function
ompi_errhandler_create:
    lea .Lname388(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errhandler_create, . - ompi_errhandler_create
    .balign 32
    .globl ompi_errhandler_finalize
    .type ompi_errhandler_finalize, @function
ompi_errhandler_finalize:
    lea .Lname389(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errhandler_finalize, . - ompi_errhandler_finalize
    .balign 32
    .globl ompi_errhandler_init
    .type ompi_errhandler_init, @function
ompi_errhandler_init:
    lea .Lname390(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errhandler_init, . - ompi_errhandler_init
    .balign 32
    .globl ompi_errhandler_invoke
    .type ompi_errhandler_invoke, @function
ompi_errhandler_invoke:
    lea .Lname391(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errhandler_invoke, . - ompi_errhandler_invoke
    .balign 32
    .globl ompi_errhandler_registration_callback
    .type ompi_errhandler_registration_callback, @function
ompi_errhandler_registration_callback:
    lea .Lname392(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errhandler_registration_callback, . - ompi_errhandler_registration_callback
    .balign 32
    .globl ompi_errhandler_request_invoke
    .type ompi_errhandler_request_invoke, @function
ompi_errhandler_request_invoke:
    lea .Lname393(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_errhandler_request_invoke, . - ompi_errhandler_request_invoke
    .balign 32
    .globl ompi_fcoll_base_coll_allgather_array
    .type ompi_fcoll_base_coll_allgather_array, @function
ompi_fcoll_base_coll_allgather_array:
    lea .Lname394(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fcoll_base_coll_allgather_array, . - ompi_fcoll_base_coll_allgather_array
    .balign 32
    .globl ompi_fcoll_base_coll_allgatherv_array
    .type ompi_fcoll_base_coll_allgatherv_array, @function
ompi_fcoll_base_coll_allgatherv_array:
    lea .Lname395(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fcoll_base_coll_allgatherv_array, . - ompi_fcoll_base_coll_allgatherv_array
    .balign 32
    .globl ompi_fcoll_base_coll_bcast_array
    .type ompi_fcoll_base_coll_bcast_array, @function
ompi_fcoll_base_coll_bcast_array:
    lea .Lname396(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fcoll_base_coll_bcast_array, . - ompi_fcoll_base_coll_bcast_array
    .balign 32
    .globl ompi_fcoll_base_coll_gather_array
    .type ompi_fcoll_base_coll_gather_array, @function
ompi_fcoll_base_coll_gather_array:
    lea .Lname397(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fcoll_base_coll_gather_array, . - ompi_fcoll_base_coll_gather_array
    .balign 32
    .globl ompi_fcoll_base_coll_gatherv_array
    .type ompi_fcoll_base_coll_gatherv_array, @function
ompi_fcoll_base_coll_gatherv_array:
    lea .Lname398(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fcoll_base_coll_gatherv_array, . - ompi_fcoll_base_coll_gatherv_array
    .balign 32
    .globl ompi_fcoll_base_coll_scatterv_array
    .type ompi_fcoll_base_coll_scatterv_array, @function
ompi_fcoll_base_coll_scatterv_array:
    lea .Lname399(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fcoll_base_coll_scatterv_array, . - ompi_fcoll_base_coll_scatterv_array
    .balign 32
    .globl ompi_fcoll_base_sort_iovec
    .type ompi_fcoll_base_sort_iovec, @function
ompi_fcoll_base_sort_iovec:
    lea .Lname400(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fcoll_base_sort_iovec, . - ompi_fcoll_base_sort_iovec
    .balign 32
    .globl ompi_file_close
    .type ompi_file_close, @function
ompi_file_close:
    lea .Lname401(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_file_close, . - ompi_file_close
    .balign 32
    .globl ompi_file_finalize
    .type ompi_file_finalize, @function
ompi_file_finalize:
    lea .Lname402(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_file_finalize, . - ompi_file_finalize
    .balign 32
    .globl ompi_file_init
    .type ompi_file_init, @function
ompi_file_init:
    lea .Lname403(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_file_init, . - ompi_file_init
    .balign 32
    .globl ompi_file_open
    .type ompi_file_open, @function
ompi_file_open:
    lea .Lname404(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_file_open, . - ompi_file_open
    .balign 32
    .globl ompi_fortran_argv_blank_f2c
    .type ompi_fortran_argv_blank_f2c, @function
ompi_fortran_argv_blank_f2c:
    lea .Lname405(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fortran_argv_blank_f2c, . - ompi_fortran_argv_blank_f2c
    .balign 32
    .globl ompi_fortran_argv_count_f2c
    .type ompi_fortran_argv_count_f2c, @function
ompi_fortran_argv_count_f2c:
    lea .Lname406(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fortran_argv_count_f2c, . - ompi_fortran_argv_count_f2c
    .balign 32
    .globl ompi_fortran_multiple_argvs_f2c
    .type ompi_fortran_multiple_argvs_f2c, @function
ompi_fortran_multiple_argvs_f2c:
    lea .Lname407(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fortran_multiple_argvs_f2c, . - ompi_fortran_multiple_argvs_f2c
    .balign 32
    .globl ompi_fortran_string_c2f
    .type ompi_fortran_string_c2f, @function
ompi_fortran_string_c2f:
    lea .Lname408(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fortran_string_c2f, . - ompi_fortran_string_c2f
    .balign 32
    .globl ompi_fortran_string_f2c
    .type ompi_fortran_string_f2c, @function
ompi_fortran_string_f2c:
    lea .Lname409(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_fortran_string_f2c, . - ompi_fortran_string_f2c
    .balign 32
    .globl ompi_grequest_complete
    .type ompi_grequest_complete, @function
ompi_grequest_complete:
    lea .Lname410(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_grequest_complete, . - ompi_grequest_complete
    .balign 32
    .globl ompi_grequest_invoke_query
    .type ompi_grequest_invoke_query, @function
ompi_grequest_invoke_query:
    lea .Lname411(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_grequest_invoke_query, . - ompi_grequest_invoke_query
    .balign 32
    .globl ompi_grequest_start
    .type ompi_grequest_start, @function
ompi_grequest_start:
    lea .Lname412(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_grequest_start, . - ompi_grequest_start
    .balign 32
    .globl ompi_group_allocate
    .type ompi_group_allocate, @function
ompi_group_allocate:
    lea .Lname413(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_allocate, . - ompi_group_allocate
    .balign 32
    .globl ompi_group_allocate_bmap
    .type ompi_group_allocate_bmap, @function
ompi_group_allocate_bmap:
    lea .Lname414(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_allocate_bmap, . - ompi_group_allocate_bmap
    .balign 32
    .globl ompi_group_allocate_plist_w_procs
    .type ompi_group_allocate_plist_w_procs, @function
ompi_group_allocate_plist_w_procs:
    lea .Lname415(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_allocate_plist_w_procs, . - ompi_group_allocate_plist_w_procs
    .balign 32
    .globl ompi_group_allocate_sporadic
    .type ompi_group_allocate_sporadic, @function
ompi_group_allocate_sporadic:
    lea .Lname416(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_allocate_sporadic, . - ompi_group_allocate_sporadic
    .balign 32
    .globl ompi_group_allocate_strided
    .type ompi_group_allocate_strided, @function
ompi_group_allocate_strided:
    lea .Lname417(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_allocate_strided, . - ompi_group_allocate_strided
    .balign 32
    .globl ompi_group_calc_bmap
    .type ompi_group_calc_bmap, @function
ompi_group_calc_bmap:
    lea .Lname418(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_calc_bmap, . - ompi_group_calc_bmap
    .balign 32
    .globl ompi_group_calc_plist
    .type ompi_group_calc_plist, @function
ompi_group_calc_plist:
    lea .Lname419(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_calc_plist, . - ompi_group_calc_plist
    .balign 32
    .globl ompi_group_calc_sporadic
    .type ompi_group_calc_sporadic, @function
ompi_group_calc_sporadic:
    lea .Lname420(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_calc_sporadic, . - ompi_group_calc_sporadic
    .balign 32
    .globl ompi_group_calc_strided
    .type ompi_group_calc_strided, @function
ompi_group_calc_strided:
    lea .Lname421(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_calc_strided, . - ompi_group_calc_strided
    .balign 32
    .globl ompi_group_compare
    .type ompi_group_compare, @function
ompi_group_compare:
    lea .Lname422(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_compare, . - ompi_group_compare
    .balign 32
    .globl ompi_group_count_local_peers
    .type ompi_group_count_local_peers, @function
ompi_group_count_local_peers:
    lea .Lname423(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_count_local_peers, . - ompi_group_count_local_peers
    .balign 32
    .globl ompi_group_decrement_proc_count
    .type ompi_group_decrement_proc_count, @function
ompi_group_decrement_proc_count:
    lea .Lname424(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_decrement_proc_count, . - ompi_group_decrement_proc_count
    .balign 32
    .globl ompi_group_difference
    .type ompi_group_difference, @function
ompi_group_difference:
    lea .Lname425(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_difference, . - ompi_group_difference
    .balign 32
    .globl ompi_group_div_ceil
    .type ompi_group_div_ceil, @function
ompi_group_div_ceil:
    lea .Lname426(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_div_ceil, . - ompi_group_div_ceil
    .balign 32
    .globl ompi_group_dump
    .type ompi_group_dump, @function
ompi_group_dump:
    lea .Lname427(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_dump, . - ompi_group_dump
    .balign 32
    .globl ompi_group_excl
    .type ompi_group_excl, @function
ompi_group_excl:
    lea .Lname428(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_excl, . - ompi_group_excl
    .balign 32
    .globl ompi_group_finalize
    .type ompi_group_finalize, @function
ompi_group_finalize:
    lea .Lname429(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_finalize, . - ompi_group_finalize
    .balign 32
    .globl ompi_group_free
    .type ompi_group_free, @function
ompi_group_free:
    lea .Lname430(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_free, . - ompi_group_free
    .balign 32
    .globl ompi_group_get_proc_ptr_raw
    .type ompi_group_get_proc_ptr_raw, @function
ompi_group_get_proc_ptr_raw:
    lea .Lname431(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_get_proc_ptr_raw, . - ompi_group_get_proc_ptr_raw
    .balign 32
    .globl ompi_group_have_remote_peers
    .type ompi_group_have_remote_peers, @function
ompi_group_have_remote_peers:
    lea .Lname432(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_have_remote_peers, . - ompi_group_have_remote_peers
    .balign 32
    .globl ompi_group_incl
    .type ompi_group_incl, @function
ompi_group_incl:
    lea .Lname433(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_incl, . - ompi_group_incl
    .balign 32
    .globl ompi_group_incl_bmap
    .type ompi_group_incl_bmap, @function
ompi_group_incl_bmap:
    lea .Lname434(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_incl_bmap, . - ompi_group_incl_bmap
    .balign 32
    .globl ompi_group_incl_plist
    .type ompi_group_incl_plist, @function
ompi_group_incl_plist:
    lea .Lname435(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_incl_plist, . - ompi_group_incl_plist
    .balign 32
    .globl ompi_group_incl_spor
    .type ompi_group_incl_spor, @function
ompi_group_incl_spor:
    lea .Lname436(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_incl_spor, . - ompi_group_incl_spor
    .balign 32
    .globl ompi_group_incl_strided
    .type ompi_group_incl_strided, @function
ompi_group_incl_strided:
    lea .Lname437(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_incl_strided, . - ompi_group_incl_strided
    .balign 32
    .globl ompi_group_increment_proc_count
    .type ompi_group_increment_proc_count, @function
ompi_group_increment_proc_count:
    lea .Lname438(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_increment_proc_count, . - ompi_group_increment_proc_count
    .balign 32
    .globl ompi_group_init
    .type ompi_group_init, @function
ompi_group_init:
    lea .Lname439(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_init, . - ompi_group_init
    .balign 32
    .globl ompi_group_intersection
    .type ompi_group_intersection, @function
ompi_group_intersection:
    lea .Lname440(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_intersection, . - ompi_group_intersection
    .balign 32
    .globl ompi_group_minloc
    .type ompi_group_minloc, @function
ompi_group_minloc:
    lea .Lname441(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_minloc, . - ompi_group_minloc
    .balign 32
    .globl ompi_group_range_excl
    .type ompi_group_range_excl, @function
ompi_group_range_excl:
    lea .Lname442(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_range_excl, . - ompi_group_range_excl
    .balign 32
    .globl ompi_group_range_incl
    .type ompi_group_range_incl, @function
ompi_group_range_incl:
    lea .Lname443(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_range_incl, . - ompi_group_range_incl
    .balign 32
    .globl ompi_group_translate_ranks
    .type ompi_group_translate_ranks, @function
ompi_group_translate_ranks:
    lea .Lname444(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_translate_ranks, . - ompi_group_translate_ranks
    .balign 32
    .globl ompi_group_translate_ranks_bmap
    .type ompi_group_translate_ranks_bmap, @function
ompi_group_translate_ranks_bmap:
    lea .Lname445(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_translate_ranks_bmap, . - ompi_group_translate_ranks_bmap
    .balign 32
    .globl ompi_group_translate_ranks_bmap_reverse
    .type ompi_group_translate_ranks_bmap_reverse, @function
ompi_group_translate_ranks_bmap_reverse:
    lea .Lname446(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_translate_ranks_bmap_reverse, . - ompi_group_translate_ranks_bmap_reverse
    .balign 32
    .globl ompi_group_translate_ranks_sporadic
    .type ompi_group_translate_ranks_sporadic, @function
ompi_group_translate_ranks_sporadic:
    lea .Lname447(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_translate_ranks_sporadic, . - ompi_group_translate_ranks_sporadic
    .balign 32
    .globl ompi_group_translate_ranks_sporadic_reverse
    .type ompi_group_translate_ranks_sporadic_reverse, @function
ompi_group_translate_ranks_sporadic_reverse:
    lea .Lname448(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_translate_ranks_sporadic_reverse, . - ompi_group_translate_ranks_sporadic_reverse
    .balign 32
    .globl ompi_group_translate_ranks_strided
    .type ompi_group_translate_ranks_strided, @function
ompi_group_translate_ranks_strided:
    lea .Lname449(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_translate_ranks_strided, . - ompi_group_translate_ranks_strided
    .balign 32
    .globl ompi_group_translate_ranks_strided_reverse
    .type ompi_group_translate_ranks_strided_reverse, @function
ompi_group_translate_ranks_strided_reverse:
    lea .Lname450(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_translate_ranks_strided_reverse, . - ompi_group_translate_ranks_strided_reverse
    .balign 32
    .globl ompi_group_union
    .type ompi_group_union, @function
ompi_group_union:
    lea .Lname451(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_group_union, . - ompi_group_union
    .balign 32
    .globl ompi_hook_base_deregister_callbacks
    .type ompi_hook_base_deregister_callbacks, @function
ompi_hook_base_deregister_callbacks:
    lea .Lname452(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_deregister_callbacks, . - ompi_hook_base_deregister_callbacks
    .balign 32
    .globl ompi_hook_base_mpi_finalize_bottom
    .type ompi_hook_base_mpi_finalize_bottom, @function
ompi_hook_base_mpi_finalize_bottom:
    lea .Lname453(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_finalize_bottom, . - ompi_hook_base_mpi_finalize_bottom
    .balign 32
    .globl ompi_hook_base_mpi_finalize_top
    .type ompi_hook_base_mpi_finalize_top, @function
ompi_hook_base_mpi_finalize_top:
    lea .Lname454(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_finalize_top, . - ompi_hook_base_mpi_finalize_top
    .balign 32
    .globl ompi_hook_base_mpi_finalized_bottom
    .type ompi_hook_base_mpi_finalized_bottom, @function
ompi_hook_base_mpi_finalized_bottom:
    lea .Lname455(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_finalized_bottom, . - ompi_hook_base_mpi_finalized_bottom
    .balign 32
    .globl ompi_hook_base_mpi_finalized_top
    .type ompi_hook_base_mpi_finalized_top, @function
ompi_hook_base_mpi_finalized_top:
    lea .Lname456(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_finalized_top, . - ompi_hook_base_mpi_finalized_top
    .balign 32
    .globl ompi_hook_base_mpi_init_bottom
    .type ompi_hook_base_mpi_init_bottom, @function
ompi_hook_base_mpi_init_bottom:
    lea .Lname457(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_init_bottom, . - ompi_hook_base_mpi_init_bottom
    .balign 32
    .globl ompi_hook_base_mpi_init_error
    .type ompi_hook_base_mpi_init_error, @function
ompi_hook_base_mpi_init_error:
    lea .Lname458(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_init_error, . - ompi_hook_base_mpi_init_error
    .balign 32
    .globl ompi_hook_base_mpi_init_thread_bottom
    .type ompi_hook_base_mpi_init_thread_bottom, @function
ompi_hook_base_mpi_init_thread_bottom:
    lea .Lname459(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_init_thread_bottom, . - ompi_hook_base_mpi_init_thread_bottom
    .balign 32
    .globl ompi_hook_base_mpi_init_thread_top
    .type ompi_hook_base_mpi_init_thread_top, @function
ompi_hook_base_mpi_init_thread_top:
    lea .Lname460(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_init_thread_top, . - ompi_hook_base_mpi_init_thread_top
    .balign 32
    .globl ompi_hook_base_mpi_init_top
    .type ompi_hook_base_mpi_init_top, @function
ompi_hook_base_mpi_init_top:
    lea .Lname461(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_init_top, . - ompi_hook_base_mpi_init_top
    .balign 32
    .globl ompi_hook_base_mpi_init_top_post_opal
    .type ompi_hook_base_mpi_init_top_post_opal, @function
ompi_hook_base_mpi_init_top_post_opal:
    lea .Lname462(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_init_top_post_opal, . - ompi_hook_base_mpi_init_top_post_opal
    .balign 32
    .globl ompi_hook_base_mpi_initialized_bottom
    .type ompi_hook_base_mpi_initialized_bottom, @function
ompi_hook_base_mpi_initialized_bottom:
    lea .Lname463(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_initialized_bottom, . - ompi_hook_base_mpi_initialized_bottom
    .balign 32
    .globl ompi_hook_base_mpi_initialized_top
    .type ompi_hook_base_mpi_initialized_top, @function
ompi_hook_base_mpi_initialized_top:
    lea .Lname464(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_mpi_initialized_top, . - ompi_hook_base_mpi_initialized_top
    .balign 32
    .globl ompi_hook_base_register_callbacks
    .type ompi_hook_base_register_callbacks, @function
ompi_hook_base_register_callbacks:
    lea .Lname465(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_hook_base_register_callbacks, . - ompi_hook_base_register_callbacks
    .balign 32
    .globl ompi_info_close_components
    .type ompi_info_close_components, @function
ompi_info_close_components:
    lea .Lname466(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_close_components, . - ompi_info_close_components
    .balign 32
    .globl ompi_info_delete
    .type ompi_info_delete, @function
ompi_info_delete:
    lea .Lname467(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_delete, . - ompi_info_delete
    .balign 32
    .globl ompi_info_dup
    .type ompi_info_dup, @function
ompi_info_dup:
    lea .Lname468(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_dup, . - ompi_info_dup
    .balign 32
    .globl ompi_info_dup_mpistandard
    .type ompi_info_dup_mpistandard, @function
ompi_info_dup_mpistandard:
    lea .Lname469(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_dup_mpistandard, . - ompi_info_dup_mpistandard
    .balign 32
    .globl ompi_info_free
    .type ompi_info_free, @function
ompi_info_free:
    lea .Lname470(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_free, . - ompi_info_free
    .balign 32
    .globl ompi_info_get
    .type ompi_info_get, @function
ompi_info_get:
    lea .Lname471(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_get, . - ompi_info_get
    .balign 32
    .globl ompi_info_get_bool
    .type ompi_info_get_bool, @function
ompi_info_get_bool:
    lea .Lname472(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_get_bool, . - ompi_info_get_bool
    .balign 32
    .globl ompi_info_get_nkeys
    .type ompi_info_get_nkeys, @function
ompi_info_get_nkeys:
    lea .Lname473(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_get_nkeys, . - ompi_info_get_nkeys
    .balign 32
    .globl ompi_info_get_nthkey
    .type ompi_info_get_nthkey, @function
ompi_info_get_nthkey:
    lea .Lname474(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_get_nthkey, . - ompi_info_get_nthkey
    .balign 32
    .globl ompi_info_get_value_enum
    .type ompi_info_get_value_enum, @function
ompi_info_get_value_enum:
    lea .Lname475(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_get_value_enum, . - ompi_info_get_value_enum
    .balign 32
    .globl ompi_info_get_valuelen
    .type ompi_info_get_valuelen, @function
ompi_info_get_valuelen:
    lea .Lname476(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_get_valuelen, . - ompi_info_get_valuelen
    .balign 32
    .globl ompi_info_register_framework_params
    .type ompi_info_register_framework_params, @function
ompi_info_register_framework_params:
    lea .Lname477(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_register_framework_params, . - ompi_info_register_framework_params
    .balign 32
    .globl ompi_info_register_types
    .type ompi_info_register_types, @function
ompi_info_register_types:
    lea .Lname478(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_register_types, . - ompi_info_register_types
    .balign 32
    .globl ompi_info_set
    .type ompi_info_set, @function
ompi_info_set:
    lea .Lname479(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_set, . - ompi_info_set
    .balign 32
    .globl ompi_info_set_value_enum
    .type ompi_info_set_value_enum, @function
ompi_info_set_value_enum:
    lea .Lname480(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_set_value_enum, . - ompi_info_set_value_enum
    .balign 32
    .globl ompi_info_show_ompi_version
    .type ompi_info_show_ompi_version, @function
ompi_info_show_ompi_version:
    lea .Lname481(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_info_show_ompi_version, . - ompi_info_show_ompi_version
    .balign 32
    .globl ompi_init_preconnect_mpi
    .type ompi_init_preconnect_mpi, @function
ompi_init_preconnect_mpi:
    lea .Lname482(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_init_preconnect_mpi, . - ompi_init_preconnect_mpi
    .balign 32
    .globl ompi_interlib_declare
    .type ompi_interlib_declare, @function
ompi_interlib_declare:
    lea .Lname483(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_interlib_declare, . - ompi_interlib_declare
    .balign 32
    .globl ompi_message_finalize
    .type ompi_message_finalize, @function
ompi_message_finalize:
    lea .Lname484(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_message_finalize, . - ompi_message_finalize
    .balign 32
    .globl ompi_message_init
    .type ompi_message_init, @function
ompi_message_init:
    lea .Lname485(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_message_init, . - ompi_message_init
    .balign 32
    .globl ompi_mirror_perm
    .type ompi_mirror_perm, @function
ompi_mirror_perm:
    lea .Lname486(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mirror_perm, . - ompi_mirror_perm
    .balign 32
    .globl ompi_mpi_abort
    .type ompi_mpi_abort, @function
ompi_mpi_abort:
    lea .Lname487(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_abort, . - ompi_mpi_abort
    .balign 32
    .globl ompi_mpi_dynamics_disable
    .type ompi_mpi_dynamics_disable, @function
ompi_mpi_dynamics_disable:
    lea .Lname488(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_dynamics_disable, . - ompi_mpi_dynamics_disable
    .balign 32
    .globl ompi_mpi_dynamics_finalize
    .type ompi_mpi_dynamics_finalize, @function
ompi_mpi_dynamics_finalize:
    lea .Lname489(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_dynamics_finalize, . - ompi_mpi_dynamics_finalize
    .balign 32
    .globl ompi_mpi_dynamics_is_enabled
    .type ompi_mpi_dynamics_is_enabled, @function
ompi_mpi_dynamics_is_enabled:
    lea .Lname490(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_dynamics_is_enabled, . - ompi_mpi_dynamics_is_enabled
    .balign 32
    .globl ompi_mpi_errclass_add
    .type ompi_mpi_errclass_add, @function
ompi_mpi_errclass_add:
    lea .Lname491(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errclass_add, . - ompi_mpi_errclass_add
    .balign 32
    .globl ompi_mpi_errcode_add
    .type ompi_mpi_errcode_add, @function
ompi_mpi_errcode_add:
    lea .Lname492(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errcode_add, . - ompi_mpi_errcode_add
    .balign 32
    .globl ompi_mpi_errcode_finalize
    .type ompi_mpi_errcode_finalize, @function
ompi_mpi_errcode_finalize:
    lea .Lname493(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errcode_finalize, . - ompi_mpi_errcode_finalize
    .balign 32
    .globl ompi_mpi_errcode_init
    .type ompi_mpi_errcode_init, @function
ompi_mpi_errcode_init:
    lea .Lname494(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errcode_init, . - ompi_mpi_errcode_init
    .balign 32
    .globl ompi_mpi_errnum_add_string
    .type ompi_mpi_errnum_add_string, @function
ompi_mpi_errnum_add_string:
    lea .Lname495(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errnum_add_string, . - ompi_mpi_errnum_add_string
    .balign 32
    .globl ompi_mpi_errors_are_fatal_comm_handler
    .type ompi_mpi_errors_are_fatal_comm_handler, @function
ompi_mpi_errors_are_fatal_comm_handler:
    lea .Lname496(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errors_are_fatal_comm_handler, . - ompi_mpi_errors_are_fatal_comm_handler
    .balign 32
    .globl ompi_mpi_errors_are_fatal_file_handler
    .type ompi_mpi_errors_are_fatal_file_handler, @function
ompi_mpi_errors_are_fatal_file_handler:
    lea .Lname497(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errors_are_fatal_file_handler, . - ompi_mpi_errors_are_fatal_file_handler
    .balign 32
    .globl ompi_mpi_errors_are_fatal_win_handler
    .type ompi_mpi_errors_are_fatal_win_handler, @function
ompi_mpi_errors_are_fatal_win_handler:
    lea .Lname498(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errors_are_fatal_win_handler, . - ompi_mpi_errors_are_fatal_win_handler
    .balign 32
    .globl ompi_mpi_errors_return_comm_handler
    .type ompi_mpi_errors_return_comm_handler, @function
ompi_mpi_errors_return_comm_handler:
    lea .Lname499(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errors_return_comm_handler, . - ompi_mpi_errors_return_comm_handler
    .balign 32
    .globl ompi_mpi_errors_return_file_handler
    .type ompi_mpi_errors_return_file_handler, @function
ompi_mpi_errors_return_file_handler:
    lea .Lname500(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errors_return_file_handler, . - ompi_mpi_errors_return_file_handler
    .balign 32
    .globl ompi_mpi_errors_return_win_handler
    .type ompi_mpi_errors_return_win_handler, @function
ompi_mpi_errors_return_win_handler:
    lea .Lname501(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_errors_return_win_handler, . - ompi_mpi_errors_return_win_handler
    .balign 32
    .globl ompi_mpi_finalize
    .type ompi_mpi_finalize, @function
ompi_mpi_finalize:
    lea .Lname502(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_finalize, . - ompi_mpi_finalize
    .balign 32
    .globl ompi_mpi_init
    .type ompi_mpi_init, @function
ompi_mpi_init:
    lea .Lname503(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_init, . - ompi_mpi_init
    .balign 32
    .globl ompi_mpi_register_params
    .type ompi_mpi_register_params, @function
ompi_mpi_register_params:
    lea .Lname504(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_register_params, . - ompi_mpi_register_params
    .balign 32
    .globl ompi_mpi_thread_level
    .type ompi_mpi_thread_level, @function
ompi_mpi_thread_level:
    lea .Lname505(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpi_thread_level, . - ompi_mpi_thread_level
    .balign 32
    .globl ompi_mpiext_fini
    .type ompi_mpiext_fini, @function
ompi_mpiext_fini:
    lea .Lname506(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpiext_fini, . - ompi_mpiext_fini
    .balign 32
    .globl ompi_mpiext_init
    .type ompi_mpiext_init, @function
ompi_mpiext_init:
    lea .Lname507(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpiext_init, . - ompi_mpiext_init
    .balign 32
    .globl ompi_mpiinfo_finalize
    .type ompi_mpiinfo_finalize, @function
ompi_mpiinfo_finalize:
    lea .Lname508(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpiinfo_finalize, . - ompi_mpiinfo_finalize
    .balign 32
    .globl ompi_mpiinfo_init
    .type ompi_mpiinfo_init, @function
ompi_mpiinfo_init:
    lea .Lname509(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpiinfo_init, . - ompi_mpiinfo_init
    .balign 32
    .globl ompi_mpit_lock
    .type ompi_mpit_lock, @function
ompi_mpit_lock:
    lea .Lname510(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpit_lock, . - ompi_mpit_lock
    .balign 32
    .globl ompi_mpit_unlock
    .type ompi_mpit_unlock, @function
ompi_mpit_unlock:
    lea .Lname511(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mpit_unlock, . - ompi_mpit_unlock
    .balign 32
    .globl ompi_mtl_base_select
    .type ompi_mtl_base_select, @function
ompi_mtl_base_select:
    lea .Lname512(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_mtl_base_select, . - ompi_mtl_base_select
    .balign 32
    .globl ompi_netpatterns_base_err
    .type ompi_netpatterns_base_err, @function
ompi_netpatterns_base_err:
    lea .Lname513(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_base_err, . - ompi_netpatterns_base_err
    .balign 32
    .globl ompi_netpatterns_cleanup_narray_knomial_tree
    .type ompi_netpatterns_cleanup_narray_knomial_tree, @function
ompi_netpatterns_cleanup_narray_knomial_tree:
    lea .Lname514(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_cleanup_narray_knomial_tree, . - ompi_netpatterns_cleanup_narray_knomial_tree
    .balign 32
    .globl ompi_netpatterns_cleanup_recursive_doubling_tree_node
    .type ompi_netpatterns_cleanup_recursive_doubling_tree_node, @function
ompi_netpatterns_cleanup_recursive_doubling_tree_node:
    lea .Lname515(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_cleanup_recursive_doubling_tree_node, . - ompi_netpatterns_cleanup_recursive_doubling_tree_node
    .balign 32
    .globl ompi_netpatterns_cleanup_recursive_knomial_allgather_tree_node
    .type ompi_netpatterns_cleanup_recursive_knomial_allgather_tree_node, @function
ompi_netpatterns_cleanup_recursive_knomial_allgather_tree_node:
    lea .Lname516(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_cleanup_recursive_knomial_allgather_tree_node, . - ompi_netpatterns_cleanup_recursive_knomial_allgather_tree_node
    .balign 32
    .globl ompi_netpatterns_cleanup_recursive_knomial_tree_node
    .type ompi_netpatterns_cleanup_recursive_knomial_tree_node, @function
ompi_netpatterns_cleanup_recursive_knomial_tree_node:
    lea .Lname517(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_cleanup_recursive_knomial_tree_node, . - ompi_netpatterns_cleanup_recursive_knomial_tree_node
    .balign 32
    .globl ompi_netpatterns_init
    .type ompi_netpatterns_init, @function
ompi_netpatterns_init:
    lea .Lname518(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_init, . - ompi_netpatterns_init
    .balign 32
    .globl ompi_netpatterns_register_mca_params
    .type ompi_netpatterns_register_mca_params, @function
ompi_netpatterns_register_mca_params:
    lea .Lname519(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_register_mca_params, . - ompi_netpatterns_register_mca_params
    .balign 32
    .globl ompi_netpatterns_setup_multinomial_tree
    .type ompi_netpatterns_setup_multinomial_tree, @function
ompi_netpatterns_setup_multinomial_tree:
    lea .Lname520(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_setup_multinomial_tree, . - ompi_netpatterns_setup_multinomial_tree
    .balign 32
    .globl ompi_netpatterns_setup_narray_knomial_tree
    .type ompi_netpatterns_setup_narray_knomial_tree, @function
ompi_netpatterns_setup_narray_knomial_tree:
    lea .Lname521(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_setup_narray_knomial_tree, . - ompi_netpatterns_setup_narray_knomial_tree
    .balign 32
    .globl ompi_netpatterns_setup_narray_tree
    .type ompi_netpatterns_setup_narray_tree, @function
ompi_netpatterns_setup_narray_tree:
    lea .Lname522(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_setup_narray_tree, . - ompi_netpatterns_setup_narray_tree
    .balign 32
    .globl ompi_netpatterns_setup_narray_tree_contigous_ranks
    .type ompi_netpatterns_setup_narray_tree_contigous_ranks, @function
ompi_netpatterns_setup_narray_tree_contigous_ranks:
    lea .Lname523(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_setup_narray_tree_contigous_ranks, . - ompi_netpatterns_setup_narray_tree_contigous_ranks
    .balign 32
    .globl ompi_netpatterns_setup_recursive_doubling_n_tree_node
    .type ompi_netpatterns_setup_recursive_doubling_n_tree_node, @function
ompi_netpatterns_setup_recursive_doubling_n_tree_node:
    lea .Lname524(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_setup_recursive_doubling_n_tree_node, . - ompi_netpatterns_setup_recursive_doubling_n_tree_node
    .balign 32
    .globl ompi_netpatterns_setup_recursive_doubling_tree_node
    .type ompi_netpatterns_setup_recursive_doubling_tree_node, @function
ompi_netpatterns_setup_recursive_doubling_tree_node:
    lea .Lname525(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_setup_recursive_doubling_tree_node, . - ompi_netpatterns_setup_recursive_doubling_tree_node
    .balign 32
    .globl ompi_netpatterns_setup_recursive_knomial_allgather_tree_node
    .type ompi_netpatterns_setup_recursive_knomial_allgather_tree_node, @function
ompi_netpatterns_setup_recursive_knomial_allgather_tree_node:
    lea .Lname526(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_setup_recursive_knomial_allgather_tree_node, . - ompi_netpatterns_setup_recursive_knomial_allgather_tree_node
    .balign 32
    .globl ompi_netpatterns_setup_recursive_knomial_tree_node
    .type ompi_netpatterns_setup_recursive_knomial_tree_node, @function
ompi_netpatterns_setup_recursive_knomial_tree_node:
    lea .Lname527(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_netpatterns_setup_recursive_knomial_tree_node, . - ompi_netpatterns_setup_recursive_knomial_tree_node
    .balign 32
    .globl ompi_null_copy_fn_f
    .type ompi_null_copy_fn_f, @function
ompi_null_copy_fn_f:
    lea .Lname528(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_null_copy_fn_f, . - ompi_null_copy_fn_f
    .balign 32
    .globl ompi_null_delete_fn_f
    .type ompi_null_delete_fn_f, @function
ompi_null_delete_fn_f:
    lea .Lname529(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_null_delete_fn_f, . - ompi_null_delete_fn_f
    .balign 32
    .globl ompi_op_base_find_available
    .type ompi_op_base_find_available, @function
ompi_op_base_find_available:
    lea .Lname530(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_op_base_find_available, . - ompi_op_base_find_available
    .balign 32
    .globl ompi_op_base_op_select
    .type ompi_op_base_op_select, @function
ompi_op_base_op_select:
    lea .Lname531(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_op_base_op_select, . - ompi_op_base_op_select
    .balign 32
    .globl ompi_op_create_user
    .type ompi_op_create_user, @function
ompi_op_create_user:
    lea .Lname532(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_op_create_user, . - ompi_op_create_user
    .balign 32
    .globl ompi_op_finalize
    .type ompi_op_finalize, @function
ompi_op_finalize:
    lea .Lname533(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_op_finalize, . - ompi_op_finalize
    .balign 32
    .globl ompi_op_init
    .type ompi_op_init, @function
ompi_op_init:
    lea .Lname534(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_op_init, . - ompi_op_init
    .balign 32
    .globl ompi_op_set_cxx_callback
    .type ompi_op_set_cxx_callback, @function
ompi_op_set_cxx_callback:
    lea .Lname535(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_op_set_cxx_callback, . - ompi_op_set_cxx_callback
    .balign 32
    .globl ompi_op_set_java_callback
    .type ompi_op_set_java_callback, @function
ompi_op_set_java_callback:
    lea .Lname536(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_op_set_java_callback, . - ompi_op_set_java_callback
    .balign 32
    .globl ompi_osc_base_finalize
    .type ompi_osc_base_finalize, @function
ompi_osc_base_finalize:
    lea .Lname537(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_osc_base_finalize, . - ompi_osc_base_finalize
    .balign 32
    .globl ompi_osc_base_find_available
    .type ompi_osc_base_find_available, @function
ompi_osc_base_find_available:
    lea .Lname538(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_osc_base_find_available, . - ompi_osc_base_find_available
    .balign 32
    .globl ompi_osc_base_get_primitive_type_info
    .type ompi_osc_base_get_primitive_type_info, @function
ompi_osc_base_get_primitive_type_info:
    lea .Lname539(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_osc_base_get_primitive_type_info, . - ompi_osc_base_get_primitive_type_info
    .balign 32
    .globl ompi_osc_base_process_op
    .type ompi_osc_base_process_op, @function
ompi_osc_base_process_op:
    lea .Lname540(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_osc_base_process_op, . - ompi_osc_base_process_op
    .balign 32
    .globl ompi_osc_base_select
    .type ompi_osc_base_select, @function
ompi_osc_base_select:
    lea .Lname541(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_osc_base_select, . - ompi_osc_base_select
    .balign 32
    .globl ompi_osc_base_sndrcv_op
    .type ompi_osc_base_sndrcv_op, @function
ompi_osc_base_sndrcv_op:
    lea .Lname542(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_osc_base_sndrcv_op, . - ompi_osc_base_sndrcv_op
    .balign 32
    .globl ompi_pml_v_output_close
    .type ompi_pml_v_output_close, @function
ompi_pml_v_output_close:
    lea .Lname543(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_pml_v_output_close, . - ompi_pml_v_output_close
    .balign 32
    .globl ompi_pml_v_output_open
    .type ompi_pml_v_output_open, @function
ompi_pml_v_output_open:
    lea .Lname544(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_pml_v_output_open, . - ompi_pml_v_output_open
    .balign 32
    .globl ompi_proc_all
    .type ompi_proc_all, @function
ompi_proc_all:
    lea .Lname545(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_all, . - ompi_proc_all
    .balign 32
    .globl ompi_proc_complete_init
    .type ompi_proc_complete_init, @function
ompi_proc_complete_init:
    lea .Lname546(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_complete_init, . - ompi_proc_complete_init
    .balign 32
    .globl ompi_proc_complete_init_single
    .type ompi_proc_complete_init_single, @function
ompi_proc_complete_init_single:
    lea .Lname547(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_complete_init_single, . - ompi_proc_complete_init_single
    .balign 32
    .globl ompi_proc_finalize
    .type ompi_proc_finalize, @function
ompi_proc_finalize:
    lea .Lname548(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_finalize, . - ompi_proc_finalize
    .balign 32
    .globl ompi_proc_find
    .type ompi_proc_find, @function
ompi_proc_find:
    lea .Lname549(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_find, . - ompi_proc_find
    .balign 32
    .globl ompi_proc_find_and_add
    .type ompi_proc_find_and_add, @function
ompi_proc_find_and_add:
    lea .Lname550(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_find_and_add, . - ompi_proc_find_and_add
    .balign 32
    .globl ompi_proc_for_name
    .type ompi_proc_for_name, @function
ompi_proc_for_name:
    lea .Lname551(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_for_name, . - ompi_proc_for_name
    .balign 32
    .globl ompi_proc_get_allocated
    .type ompi_proc_get_allocated, @function
ompi_proc_get_allocated:
    lea .Lname552(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_get_allocated, . - ompi_proc_get_allocated
    .balign 32
    .globl ompi_proc_init
    .type ompi_proc_init, @function
ompi_proc_init:
    lea .Lname553(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_init, . - ompi_proc_init
    .balign 32
    .globl ompi_proc_lookup
    .type ompi_proc_lookup, @function
ompi_proc_lookup:
    lea .Lname554(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_lookup, . - ompi_proc_lookup
    .balign 32
    .globl ompi_proc_pack
    .type ompi_proc_pack, @function
ompi_proc_pack:
    lea .Lname555(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_pack, . - ompi_proc_pack
    .balign 32
    .globl ompi_proc_refresh
    .type ompi_proc_refresh, @function
ompi_proc_refresh:
    lea .Lname556(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_refresh, . - ompi_proc_refresh
    .balign 32
    .globl ompi_proc_self
    .type ompi_proc_self, @function
ompi_proc_self:
    lea .Lname557(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_self, . - ompi_proc_self
    .balign 32
    .globl ompi_proc_unpack
    .type ompi_proc_unpack, @function
ompi_proc_unpack:
    lea .Lname558(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_unpack, . - ompi_proc_unpack
    .balign 32
    .globl ompi_proc_world
    .type ompi_proc_world, @function
ompi_proc_world:
    lea .Lname559(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_world, . - ompi_proc_world
    .balign 32
    .globl ompi_proc_world_size
    .type ompi_proc_world_size, @function
ompi_proc_world_size:
    lea .Lname560(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_proc_world_size, . - ompi_proc_world_size
    .balign 32
    .globl ompi_request_default_test
    .type ompi_request_default_test, @function
ompi_request_default_test:
    lea .Lname561(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_default_test, . - ompi_request_default_test
    .balign 32
    .globl ompi_request_default_test_all
    .type ompi_request_default_test_all, @function
ompi_request_default_test_all:
    lea .Lname562(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_default_test_all, . - ompi_request_default_test_all
    .balign 32
    .globl ompi_request_default_test_any
    .type ompi_request_default_test_any, @function
ompi_request_default_test_any:
    lea .Lname563(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_default_test_any, . - ompi_request_default_test_any
    .balign 32
    .globl ompi_request_default_test_some
    .type ompi_request_default_test_some, @function
ompi_request_default_test_some:
    lea .Lname564(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_default_test_some, . - ompi_request_default_test_some
    .balign 32
    .globl ompi_request_default_wait
    .type ompi_request_default_wait, @function
ompi_request_default_wait:
    lea .Lname565(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_default_wait, . - ompi_request_default_wait
    .balign 32
    .globl ompi_request_default_wait_all
    .type ompi_request_default_wait_all, @function
ompi_request_default_wait_all:
    lea .Lname566(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_default_wait_all, . - ompi_request_default_wait_all
    .balign 32
    .globl ompi_request_default_wait_any
    .type ompi_request_default_wait_any, @function
ompi_request_default_wait_any:
    lea .Lname567(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_default_wait_any, . - ompi_request_default_wait_any
    .balign 32
    .globl ompi_request_default_wait_some
    .type ompi_request_default_wait_some, @function
ompi_request_default_wait_some:
    lea .Lname568(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_default_wait_some, . - ompi_request_default_wait_some
    .balign 32
    .globl ompi_request_finalize
    .type ompi_request_finalize, @function
ompi_request_finalize:
    lea .Lname569(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_finalize, . - ompi_request_finalize
    .balign 32
    .globl ompi_request_init
    .type ompi_request_init, @function
ompi_request_init:
    lea .Lname570(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_init, . - ompi_request_init
    .balign 32
    .globl ompi_request_persistent_noop_create
    .type ompi_request_persistent_noop_create, @function
ompi_request_persistent_noop_create:
    lea .Lname571(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_request_persistent_noop_create, . - ompi_request_persistent_noop_create
    .balign 32
    .globl ompi_rounddown
    .type ompi_rounddown, @function
ompi_rounddown:
    lea .Lname572(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_rounddown, . - ompi_rounddown
    .balign 32
    .globl ompi_roundup_to_power_radix
    .type ompi_roundup_to_power_radix, @function
ompi_roundup_to_power_radix:
    lea .Lname573(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_roundup_to_power_radix, . - ompi_roundup_to_power_radix
    .balign 32
    .globl ompi_rte_abort
    .type ompi_rte_abort, @function
ompi_rte_abort:
    lea .Lname574(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_rte_abort, . - ompi_rte_abort
    .balign 32
    .globl ompi_rte_connect_accept_support
    .type ompi_rte_connect_accept_support, @function
ompi_rte_connect_accept_support:
    lea .Lname575(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_rte_connect_accept_support, . - ompi_rte_connect_accept_support
    .balign 32
    .globl ompi_rte_wait_for_debugger
    .type ompi_rte_wait_for_debugger, @function
ompi_rte_wait_for_debugger:
    lea .Lname576(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_rte_wait_for_debugger, . - ompi_rte_wait_for_debugger
    .balign 32
    .globl ompi_seq_tracker_check_duplicate
    .type ompi_seq_tracker_check_duplicate, @function
ompi_seq_tracker_check_duplicate:
    lea .Lname577(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_seq_tracker_check_duplicate, . - ompi_seq_tracker_check_duplicate
    .balign 32
    .globl ompi_seq_tracker_copy
    .type ompi_seq_tracker_copy, @function
ompi_seq_tracker_copy:
    lea .Lname578(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_seq_tracker_copy, . - ompi_seq_tracker_copy
    .balign 32
    .globl ompi_seq_tracker_insert
    .type ompi_seq_tracker_insert, @function
ompi_seq_tracker_insert:
    lea .Lname579(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_seq_tracker_insert, . - ompi_seq_tracker_insert
    .balign 32
    .globl ompi_set_group_rank
    .type ompi_set_group_rank, @function
ompi_set_group_rank:
    lea .Lname580(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_set_group_rank, . - ompi_set_group_rank
    .balign 32
    .globl ompi_show_all_mca_params
    .type ompi_show_all_mca_params, @function
ompi_show_all_mca_params:
    lea .Lname581(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_show_all_mca_params, . - ompi_show_all_mca_params
    .balign 32
    .globl ompi_spc_cycles_to_usecs
    .type ompi_spc_cycles_to_usecs, @function
ompi_spc_cycles_to_usecs:
    lea .Lname582(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_cycles_to_usecs, . - ompi_spc_cycles_to_usecs
    .balign 32
    .globl ompi_spc_events_init
    .type ompi_spc_events_init, @function
ompi_spc_events_init:
    lea .Lname583(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_events_init, . - ompi_spc_events_init
    .balign 32
    .globl ompi_spc_fini
    .type ompi_spc_fini, @function
ompi_spc_fini:
    lea .Lname584(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_fini, . - ompi_spc_fini
    .balign 32
    .globl ompi_spc_init
    .type ompi_spc_init, @function
ompi_spc_init:
    lea .Lname585(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_init, . - ompi_spc_init
    .balign 32
    .globl ompi_spc_record
    .type ompi_spc_record, @function
ompi_spc_record:
    lea .Lname586(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_record, . - ompi_spc_record
    .balign 32
    .globl ompi_spc_timer_start
    .type ompi_spc_timer_start, @function
ompi_spc_timer_start:
    lea .Lname587(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_timer_start, . - ompi_spc_timer_start
    .balign 32
    .globl ompi_spc_timer_stop
    .type ompi_spc_timer_stop, @function
ompi_spc_timer_stop:
    lea .Lname588(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_timer_stop, . - ompi_spc_timer_stop
    .balign 32
    .globl ompi_spc_update_watermark
    .type ompi_spc_update_watermark, @function
ompi_spc_update_watermark:
    lea .Lname589(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_update_watermark, . - ompi_spc_update_watermark
    .balign 32
    .globl ompi_spc_user_or_mpi
    .type ompi_spc_user_or_mpi, @function
ompi_spc_user_or_mpi:
    lea .Lname590(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_spc_user_or_mpi, . - ompi_spc_user_or_mpi
    .balign 32
    .weak ompi_test_fortran_constants
    .type ompi_test_fortran_constants, @function
ompi_test_fortran_constants:
    lea .Lname591(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_test_fortran_constants, . - ompi_test_fortran_constants
    .balign 32
    .weak ompi_test_fortran_constants_
    .type ompi_test_fortran_constants_, @function
ompi_test_fortran_constants_:
    lea .Lname592(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_test_fortran_constants_, . - ompi_test_fortran_constants_
    .balign 32
    .weak ompi_test_fortran_constants__
    .type ompi_test_fortran_constants__, @function
ompi_test_fortran_constants__:
    lea .Lname593(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_test_fortran_constants__, . - ompi_test_fortran_constants__
    .balign 32
    .globl ompi_test_fortran_constants_f
    .type ompi_test_fortran_constants_f, @function
ompi_test_fortran_constants_f:
    lea .Lname594(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_test_fortran_constants_f, . - ompi_test_fortran_constants_f
    .balign 32
    .globl ompi_type_dup_fn_f
    .type ompi_type_dup_fn_f, @function
ompi_type_dup_fn_f:
    lea .Lname595(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_type_dup_fn_f, . - ompi_type_dup_fn_f
    .balign 32
    .globl ompi_type_null_copy_fn_f
    .type ompi_type_null_copy_fn_f, @function
ompi_type_null_copy_fn_f:
    lea .Lname596(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_type_null_copy_fn_f, . - ompi_type_null_copy_fn_f
    .balign 32
    .globl ompi_type_null_delete_fn_f
    .type ompi_type_null_delete_fn_f, @function
ompi_type_null_delete_fn_f:
    lea .Lname597(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_type_null_delete_fn_f, . - ompi_type_null_delete_fn_f
    .balign 32
    .globl ompi_win_allocate
    .type ompi_win_allocate, @function
ompi_win_allocate:
    lea .Lname598(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_allocate, . - ompi_win_allocate
    .balign 32
    .globl ompi_win_allocate_shared
    .type ompi_win_allocate_shared, @function
ompi_win_allocate_shared:
    lea .Lname599(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_allocate_shared, . - ompi_win_allocate_shared
    .balign 32
    .globl ompi_win_create
    .type ompi_win_create, @function
ompi_win_create:
    lea .Lname600(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_create, . - ompi_win_create
    .balign 32
    .globl ompi_win_create_dynamic
    .type ompi_win_create_dynamic, @function
ompi_win_create_dynamic:
    lea .Lname601(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_create_dynamic, . - ompi_win_create_dynamic
    .balign 32
    .globl ompi_win_dup_fn_f
    .type ompi_win_dup_fn_f, @function
ompi_win_dup_fn_f:
    lea .Lname602(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_dup_fn_f, . - ompi_win_dup_fn_f
    .balign 32
    .globl ompi_win_finalize
    .type ompi_win_finalize, @function
ompi_win_finalize:
    lea .Lname603(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_finalize, . - ompi_win_finalize
    .balign 32
    .globl ompi_win_free
    .type ompi_win_free, @function
ompi_win_free:
    lea .Lname604(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_free, . - ompi_win_free
    .balign 32
    .globl ompi_win_get_name
    .type ompi_win_get_name, @function
ompi_win_get_name:
    lea .Lname605(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_get_name, . - ompi_win_get_name
    .balign 32
    .globl ompi_win_group
    .type ompi_win_group, @function
ompi_win_group:
    lea .Lname606(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_group, . - ompi_win_group
    .balign 32
    .globl ompi_win_init
    .type ompi_win_init, @function
ompi_win_init:
    lea .Lname607(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_init, . - ompi_win_init
    .balign 32
    .globl ompi_win_null_copy_fn_f
    .type ompi_win_null_copy_fn_f, @function
ompi_win_null_copy_fn_f:
    lea .Lname608(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_null_copy_fn_f, . - ompi_win_null_copy_fn_f
    .balign 32
    .globl ompi_win_null_delete_fn_f
    .type ompi_win_null_delete_fn_f, @function
ompi_win_null_delete_fn_f:
    lea .Lname609(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_null_delete_fn_f, . - ompi_win_null_delete_fn_f
    .balign 32
    .globl ompi_win_set_name
    .type ompi_win_set_name, @function
ompi_win_set_name:
    lea .Lname610(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompi_win_set_name, . - ompi_win_set_name
    .balign 32
    .globl ompit_opal_to_mpit_error
    .type ompit_opal_to_mpit_error, @function
ompit_opal_to_mpit_error:
    lea .Lname611(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompit_opal_to_mpit_error, . - ompit_opal_to_mpit_error
    .balign 32
    .globl ompit_var_type_to_datatype
    .type ompit_var_type_to_datatype, @function
ompit_var_type_to_datatype:
    lea .Lname612(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size ompit_var_type_to_datatype, . - ompit_var_type_to_datatype
    .balign 32
    .weak MPI_Allgather_init
    .type MPI_Allgather_init, @function
MPI_Allgather_init:
    .globl PMPI_Allgather_init
    .type PMPI_Allgather_init, @function
PMPI_Allgather_init:
    mov $1040, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgather_init, . - MPI_Allgather_init
    .size PMPI_Allgather_init, . - PMPI_Allgather_init
    .balign 32
    .weak MPI_Allgatherv_init
    .type MPI_Allgatherv_init, @function
MPI_Allgatherv_init:
    .globl PMPI_Allgatherv_init
    .type PMPI_Allgatherv_init, @function
PMPI_Allgatherv_init:
    mov $1044, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgatherv_init, . - MPI_Allgatherv_init
    .size PMPI_Allgatherv_init, . - PMPI_Allgatherv_init
    .balign 32
    .weak MPI_Allreduce_init
    .type MPI_Allreduce_init, @function
MPI_Allreduce_init:
    .globl PMPI_Allreduce_init
    .type PMPI_Allreduce_init, @function
PMPI_Allreduce_init:
    mov $1049, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allreduce_init, . - MPI_Allreduce_init
    .size PMPI_Allreduce_init, . - PMPI_Allreduce_init
    .balign 32
    .weak MPI_Alltoall_init
    .type MPI_Alltoall_init, @function
MPI_Alltoall_init:
    .globl PMPI_Alltoall_init
    .type PMPI_Alltoall_init, @function
PMPI_Alltoall_init:
    mov $1053, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoall_init, . - MPI_Alltoall_init
    .size PMPI_Alltoall_init, . - PMPI_Alltoall_init
    .balign 32
    .weak MPI_Alltoallv_init
    .type MPI_Alltoallv_init, @function
MPI_Alltoallv_init:
    .globl PMPI_Alltoallv_init
    .type PMPI_Alltoallv_init, @function
PMPI_Alltoallv_init:
    mov $1057, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallv_init, . - MPI_Alltoallv_init
    .size PMPI_Alltoallv_init, . - PMPI_Alltoallv_init
    .balign 32
    .weak MPI_Alltoallw_init
    .type MPI_Alltoallw_init, @function
MPI_Alltoallw_init:
    .globl PMPI_Alltoallw_init
    .type PMPI_Alltoallw_init, @function
PMPI_Alltoallw_init:
    mov $1061, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallw_init, . - MPI_Alltoallw_init
    .size PMPI_Alltoallw_init, . - PMPI_Alltoallw_init
    .balign 32
    .weak MPI_Barrier_init
    .type MPI_Barrier_init, @function
MPI_Barrier_init:
    .globl PMPI_Barrier_init
    .type PMPI_Barrier_init, @function
PMPI_Barrier_init:
    mov $1067, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Barrier_init, . - MPI_Barrier_init
    .size PMPI_Barrier_init, . - PMPI_Barrier_init
    .balign 32
    .weak MPI_Bcast_init
    .type MPI_Bcast_init, @function
MPI_Bcast_init:
    .globl PMPI_Bcast_init
    .type PMPI_Bcast_init, @function
PMPI_Bcast_init:
    mov $1070, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bcast_init, . - MPI_Bcast_init
    .size PMPI_Bcast_init, . - PMPI_Bcast_init
    .balign 32
    .weak MPI_Exscan_init
    .type MPI_Exscan_init, @function
MPI_Exscan_init:
    .globl PMPI_Exscan_init
    .type PMPI_Exscan_init, @function
PMPI_Exscan_init:
    mov $1154, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Exscan_init, . - MPI_Exscan_init
    .size PMPI_Exscan_init, . - PMPI_Exscan_init
    .balign 32
    .weak MPI_Gather_init
    .type MPI_Gather_init, @function
MPI_Gather_init:
    .globl PMPI_Gather_init
    .type PMPI_Gather_init, @function
PMPI_Gather_init:
    mov $1254, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gather_init, . - MPI_Gather_init
    .size PMPI_Gather_init, . - PMPI_Gather_init
    .balign 32
    .weak MPI_Gatherv_init
    .type MPI_Gatherv_init, @function
MPI_Gatherv_init:
    .globl PMPI_Gatherv_init
    .type PMPI_Gatherv_init, @function
PMPI_Gatherv_init:
    mov $1258, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gatherv_init, . - MPI_Gatherv_init
    .size PMPI_Gatherv_init, . - PMPI_Gatherv_init
    .balign 32
    .weak MPI_Neighbor_allgather_init
    .type MPI_Neighbor_allgather_init, @function
MPI_Neighbor_allgather_init:
    .globl PMPI_Neighbor_allgather_init
    .type PMPI_Neighbor_allgather_init, @function
PMPI_Neighbor_allgather_init:
    mov $1394, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgather_init, . - MPI_Neighbor_allgather_init
    .size PMPI_Neighbor_allgather_init, . - PMPI_Neighbor_allgather_init
    .balign 32
    .weak MPI_Neighbor_allgatherv_init
    .type MPI_Neighbor_allgatherv_init, @function
MPI_Neighbor_allgatherv_init:
    .globl PMPI_Neighbor_allgatherv_init
    .type PMPI_Neighbor_allgatherv_init, @function
PMPI_Neighbor_allgatherv_init:
    mov $1398, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgatherv_init, . - MPI_Neighbor_allgatherv_init
    .size PMPI_Neighbor_allgatherv_init, . - PMPI_Neighbor_allgatherv_init
    .balign 32
    .weak MPI_Neighbor_alltoall_init
    .type MPI_Neighbor_alltoall_init, @function
MPI_Neighbor_alltoall_init:
    .globl PMPI_Neighbor_alltoall_init
    .type PMPI_Neighbor_alltoall_init, @function
PMPI_Neighbor_alltoall_init:
    mov $1402, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoall_init, . - MPI_Neighbor_alltoall_init
    .size PMPI_Neighbor_alltoall_init, . - PMPI_Neighbor_alltoall_init
    .balign 32
    .weak MPI_Neighbor_alltoallv_init
    .type MPI_Neighbor_alltoallv_init, @function
MPI_Neighbor_alltoallv_init:
    .globl PMPI_Neighbor_alltoallv_init
    .type PMPI_Neighbor_alltoallv_init, @function
PMPI_Neighbor_alltoallv_init:
    mov $1406, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallv_init, . - MPI_Neighbor_alltoallv_init
    .size PMPI_Neighbor_alltoallv_init, . - PMPI_Neighbor_alltoallv_init
    .balign 32
    .weak MPI_Neighbor_alltoallw_init
    .type MPI_Neighbor_alltoallw_init, @function
MPI_Neighbor_alltoallw_init:
    .globl PMPI_Neighbor_alltoallw_init
    .type PMPI_Neighbor_alltoallw_init, @function
PMPI_Neighbor_alltoallw_init:
    mov $1410, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallw_init, . - MPI_Neighbor_alltoallw_init
    .size PMPI_Neighbor_alltoallw_init, . - PMPI_Neighbor_alltoallw_init
    .balign 32
    .weak MPI_Reduce_init
    .type MPI_Reduce_init, @function
MPI_Reduce_init:
    .globl PMPI_Reduce_init
    .type PMPI_Reduce_init, @function
PMPI_Reduce_init:
    mov $1449, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_init, . - MPI_Reduce_init
    .size PMPI_Reduce_init, . - PMPI_Reduce_init
    .balign 32
    .weak MPI_Reduce_scatter_block_init
    .type MPI_Reduce_scatter_block_init, @function
MPI_Reduce_scatter_block_init:
    .globl PMPI_Reduce_scatter_block_init
    .type PMPI_Reduce_scatter_block_init, @function
PMPI_Reduce_scatter_block_init:
    mov $1457, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_block_init, . - MPI_Reduce_scatter_block_init
    .size PMPI_Reduce_scatter_block_init, . - PMPI_Reduce_scatter_block_init
    .balign 32
    .weak MPI_Reduce_scatter_init
    .type MPI_Reduce_scatter_init, @function
MPI_Reduce_scatter_init:
    .globl PMPI_Reduce_scatter_init
    .type PMPI_Reduce_scatter_init, @function
PMPI_Reduce_scatter_init:
    mov $1459, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_init, . - MPI_Reduce_scatter_init
    .size PMPI_Reduce_scatter_init, . - PMPI_Reduce_scatter_init
    .balign 32
    .weak MPI_Scan_init
    .type MPI_Scan_init, @function
MPI_Scan_init:
    .globl PMPI_Scan_init
    .type PMPI_Scan_init, @function
PMPI_Scan_init:
    mov $1487, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scan_init, . - MPI_Scan_init
    .size PMPI_Scan_init, . - PMPI_Scan_init
    .balign 32
    .weak MPI_Scatter_init
    .type MPI_Scatter_init, @function
MPI_Scatter_init:
    .globl PMPI_Scatter_init
    .type PMPI_Scatter_init, @function
PMPI_Scatter_init:
    mov $1491, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatter_init, . - MPI_Scatter_init
    .size PMPI_Scatter_init, . - PMPI_Scatter_init
    .balign 32
    .weak MPI_Scatterv_init
    .type MPI_Scatterv_init, @function
MPI_Scatterv_init:
    .globl PMPI_Scatterv_init
    .type PMPI_Scatterv_init, @function
PMPI_Scatterv_init:
    mov $1495, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatterv_init, . - MPI_Scatterv_init
    .size PMPI_Scatterv_init, . - PMPI_Scatterv_init
    .balign 32
    .globl mana_empty_light
    .type mana_empty_light, @function
mana_empty_light:
    mov $3072, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mana_empty_light, . - mana_empty_light
    .balign 32
    .globl mana_empty_waiting
    .type mana_empty_waiting, @function
mana_empty_waiting:
    mov $3073, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size mana_empty_waiting, . - mana_empty_waiting
    .balign 32
    .type mana_attach, @function
mana_attach:
    mov $1, %edi
    lea mana_stub_table(%rip), %rsi
    mov $3075, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mana_attach, . - mana_attach
    .section .init_array, "aw", @init_array
    .balign 8
    .quad mana_attach
    .section .rodata
.Lname0: .asciz "MPI_AINT_ADD_F90"
.Lname1: .asciz "MPI_AINT_DIFF_F90"
.Lname2: .asciz "MPI_COMM_DUP_FN"
.Lname3: .asciz "MPI_COMM_NULL_COPY_FN"
.Lname4: .asciz "MPI_COMM_NULL_DELETE_FN"
.Lname5: .asciz "MPI_CONVERSION_FN_NULL"
.Lname6: .asciz "MPI_DUP_FN"
.Lname7: .asciz "MPI_NULL_COPY_FN"
.Lname8: .asciz "MPI_NULL_DELETE_FN"
.Lname9: .asciz "MPI_TYPE_DUP_FN"
.Lname10: .asciz "MPI_TYPE_NULL_COPY_FN"
.Lname11: .asciz "MPI_TYPE_NULL_DELETE_FN"
.Lname12: .asciz "MPI_WIN_DUP_FN"
.Lname13: .asciz "MPI_WIN_NULL_COPY_FN"
.Lname14: .asciz "MPI_WIN_NULL_DELETE_FN"
.Lname15: .asciz "MPI_WTICK_F90"
.Lname16: .asciz "MPI_WTIME_F90"
.Lname17: .asciz "OMPI_Affinity_str"
.Lname18: .asciz "OMPI_TEST_FORTRAN_CONSTANTS"
.Lname19: .asciz "mca_bml_base_btl_array_reserve"
.Lname20: .asciz "mca_bml_base_ft_event"
.Lname21: .asciz "mca_bml_base_init"
.Lname22: .asciz "mca_bml_base_inited"
.Lname23: .asciz "mca_coll_base_alltoall_intra_basic_inplace"
.Lname24: .asciz "mca_coll_base_alltoallv_intra_basic_inplace"
.Lname25: .asciz "mca_coll_base_colltype_to_str"
.Lname26: .asciz "mca_coll_base_comm_select"
.Lname27: .asciz "mca_coll_base_comm_unselect"
.Lname28: .asciz "mca_coll_base_find_available"
.Lname29: .asciz "mca_coll_base_name_to_colltype"
.Lname30: .asciz "mca_coll_base_reduce_local"
.Lname31: .asciz "mca_fbtl_base_file_select"
.Lname32: .asciz "mca_fbtl_base_file_unselect"
.Lname33: .asciz "mca_fbtl_base_find_available"
.Lname34: .asciz "mca_fcoll_base_component_lookup"
.Lname35: .asciz "mca_fcoll_base_file_select"
.Lname36: .asciz "mca_fcoll_base_file_unselect"
.Lname37: .asciz "mca_fcoll_base_find_available"
.Lname38: .asciz "mca_fcoll_base_query_table"
.Lname39: .asciz "mca_fs_base_file_close"
.Lname40: .asciz "mca_fs_base_file_delete"
.Lname41: .asciz "mca_fs_base_file_get_size"
.Lname42: .asciz "mca_fs_base_file_select"
.Lname43: .asciz "mca_fs_base_file_set_size"
.Lname44: .asciz "mca_fs_base_file_sync"
.Lname45: .asciz "mca_fs_base_file_unselect"
.Lname46: .asciz "mca_fs_base_find_available"
.Lname47: .asciz "mca_fs_base_get_file_amode"
.Lname48: .asciz "mca_fs_base_get_file_perm"
.Lname49: .asciz "mca_fs_base_get_fstype"
.Lname50: .asciz "mca_fs_base_get_mpi_err"
.Lname51: .asciz "mca_fs_base_get_parent_dir"
.Lname52: .asciz "mca_io_base_delete"
.Lname53: .asciz "mca_io_base_file_select"
.Lname54: .asciz "mca_io_base_find_available"
.Lname55: .asciz "mca_io_base_register_datarep"
.Lname56: .asciz "mca_pml_base_bsend_attach"
.Lname57: .asciz "mca_pml_base_bsend_detach"
.Lname58: .asciz "mca_pml_base_bsend_fini"
.Lname59: .asciz "mca_pml_base_bsend_init"
.Lname60: .asciz "mca_pml_base_bsend_request_alloc"
.Lname61: .asciz "mca_pml_base_bsend_request_alloc_buf"
.Lname62: .asciz "mca_pml_base_bsend_request_fini"
.Lname63: .asciz "mca_pml_base_bsend_request_free"
.Lname64: .asciz "mca_pml_base_bsend_request_start"
.Lname65: .asciz "mca_pml_base_finalize"
.Lname66: .asciz "mca_pml_base_ft_event"
.Lname67: .asciz "mca_pml_base_pml_check_selected"
.Lname68: .asciz "mca_pml_base_pml_selected"
.Lname69: .asciz "mca_pml_base_progress"
.Lname70: .asciz "mca_pml_base_select"
.Lname71: .asciz "mca_sharedfp_base_file_select"
.Lname72: .asciz "mca_sharedfp_base_file_unselect"
.Lname73: .asciz "mca_sharedfp_base_find_available"
.Lname74: .asciz "mca_topo_base_cart_coords"
.Lname75: .asciz "mca_topo_base_cart_create"
.Lname76: .asciz "mca_topo_base_cart_get"
.Lname77: .asciz "mca_topo_base_cart_map"
.Lname78: .asciz "mca_topo_base_cart_rank"
.Lname79: .asciz "mca_topo_base_cart_shift"
.Lname80: .asciz "mca_topo_base_cart_sub"
.Lname81: .asciz "mca_topo_base_cartdim_get"
.Lname82: .asciz "mca_topo_base_comm_select"
.Lname83: .asciz "mca_topo_base_dist_graph_create"
.Lname84: .asciz "mca_topo_base_dist_graph_create_adjacent"
.Lname85: .asciz "mca_topo_base_dist_graph_distribute"
.Lname86: .asciz "mca_topo_base_dist_graph_neighbors"
.Lname87: .asciz "mca_topo_base_dist_graph_neighbors_count"
.Lname88: .asciz "mca_topo_base_find_available"
.Lname89: .asciz "mca_topo_base_graph_create"
.Lname90: .asciz "mca_topo_base_graph_get"
.Lname91: .asciz "mca_topo_base_graph_map"
.Lname92: .asciz "mca_topo_base_graph_neighbors"
.Lname93: .asciz "mca_topo_base_graph_neighbors_count"
.Lname94: .asciz "mca_topo_base_graphdims_get"
.Lname95: .asciz "mca_topo_base_lazy_init"
.Lname96: .asciz "mca_topo_base_neighbor_count"
.Lname97: .asciz "mca_vprotocol_base_parasite"
.Lname98: .asciz "mca_vprotocol_base_request_parasite"
.Lname99: .asciz "mca_vprotocol_base_select"
.Lname100: .asciz "mca_vprotocol_base_set_include_list"
.Lname101: .asciz "mpi_aint_add_f90"
.Lname102: .asciz "mpi_aint_add_f90_"
.Lname103: .asciz "mpi_aint_add_f90__"
.Lname104: .asciz "mpi_aint_diff_f90"
.Lname105: .asciz "mpi_aint_diff_f90_"
.Lname106: .asciz "mpi_aint_diff_f90__"
.Lname107: .asciz "mpi_comm_dup_fn"
.Lname108: .asciz "mpi_comm_dup_fn_"
.Lname109: .asciz "mpi_comm_dup_fn__"
.Lname110: .asciz "mpi_comm_null_copy_fn"
.Lname111: .asciz "mpi_comm_null_copy_fn_"
.Lname112: .asciz "mpi_comm_null_copy_fn__"
.Lname113: .asciz "mpi_comm_null_delete_fn"
.Lname114: .asciz "mpi_comm_null_delete_fn_"
.Lname115: .asciz "mpi_comm_null_delete_fn__"
.Lname116: .asciz "mpi_conversion_fn_null"
.Lname117: .asciz "mpi_conversion_fn_null_"
.Lname118: .asciz "mpi_conversion_fn_null__"
.Lname119: .asciz "mpi_conversion_fn_null_f"
.Lname120: .asciz "mpi_dup_fn"
.Lname121: .asciz "mpi_dup_fn_"
.Lname122: .asciz "mpi_dup_fn__"
.Lname123: .asciz "mpi_null_copy_fn"
.Lname124: .asciz "mpi_null_copy_fn_"
.Lname125: .asciz "mpi_null_copy_fn__"
.Lname126: .asciz "mpi_null_delete_fn"
.Lname127: .asciz "mpi_null_delete_fn_"
.Lname128: .asciz "mpi_null_delete_fn__"
.Lname129: .asciz "mpi_type_dup_fn"
.Lname130: .asciz "mpi_type_dup_fn_"
.Lname131: .asciz "mpi_type_dup_fn__"
.Lname132: .asciz "mpi_type_null_copy_fn"
.Lname133: .asciz "mpi_type_null_copy_fn_"
.Lname134: .asciz "mpi_type_null_copy_fn__"
.Lname135: .asciz "mpi_type_null_delete_fn"
.Lname136: .asciz "mpi_type_null_delete_fn_"
.Lname137: .asciz "mpi_type_null_delete_fn__"
.Lname138: .asciz "mpi_win_dup_fn"
.Lname139: .asciz "mpi_win_dup_fn_"
.Lname140: .asciz "mpi_win_dup_fn__"
.Lname141: .asciz "mpi_win_null_copy_fn"
.Lname142: .asciz "mpi_win_null_copy_fn_"
.Lname143: .asciz "mpi_win_null_copy_fn__"
.Lname144: .asciz "mpi_win_null_delete_fn"
.Lname145: .asciz "mpi_win_null_delete_fn_"
.Lname146: .asciz "mpi_win_null_delete_fn__"
.Lname147: .asciz "mpi_wtick_f90"
.Lname148: .asciz "mpi_wtick_f90_"
.Lname149: .asciz "mpi_wtick_f90__"
.Lname150: .asciz "mpi_wtime_f90"
.Lname151: .asciz "mpi_wtime_f90_"
.Lname152: .asciz "mpi_wtime_f90__"
.Lname153: .asciz "mpiext_pcollreq_dummy"
.Lname154: .asciz "ompi_attr_copy_all"
.Lname155: .asciz "ompi_attr_create_keyval"
.Lname156: .asciz "ompi_attr_create_keyval_aint"
.Lname157: .asciz "ompi_attr_create_keyval_fint"
.Lname158: .asciz "ompi_attr_create_predefined"
.Lname159: .asciz "ompi_attr_delete"
.Lname160: .asciz "ompi_attr_delete_all"
.Lname161: .asciz "ompi_attr_finalize"
.Lname162: .asciz "ompi_attr_free_keyval"
.Lname163: .asciz "ompi_attr_free_predefined"
.Lname164: .asciz "ompi_attr_get_aint"
.Lname165: .asciz "ompi_attr_get_c"
.Lname166: .asciz "ompi_attr_get_fint"
.Lname167: .asciz "ompi_attr_init"
.Lname168: .asciz "ompi_attr_set_aint"
.Lname169: .asciz "ompi_attr_set_c"
.Lname170: .asciz "ompi_attr_set_fint"
.Lname171: .asciz "ompi_attr_set_int"
.Lname172: .asciz "ompi_coll_base_allgather_intra_basic_linear"
.Lname173: .asciz "ompi_coll_base_allgather_intra_bruck"
.Lname174: .asciz "ompi_coll_base_allgather_intra_neighborexchange"
.Lname175: .asciz "ompi_coll_base_allgather_intra_recursivedoubling"
.Lname176: .asciz "ompi_coll_base_allgather_intra_ring"
.Lname177: .asciz "ompi_coll_base_allgather_intra_two_procs"
.Lname178: .asciz "ompi_coll_base_allgatherv_intra_basic_default"
.Lname179: .asciz "ompi_coll_base_allgatherv_intra_bruck"
.Lname180: .asciz "ompi_coll_base_allgatherv_intra_neighborexchange"
.Lname181: .asciz "ompi_coll_base_allgatherv_intra_ring"
.Lname182: .asciz "ompi_coll_base_allgatherv_intra_two_procs"
.Lname183: .asciz "ompi_coll_base_allreduce_intra_basic_linear"
.Lname184: .asciz "ompi_coll_base_allreduce_intra_nonoverlapping"
.Lname185: .asciz "ompi_coll_base_allreduce_intra_recursivedoubling"
.Lname186: .asciz "ompi_coll_base_allreduce_intra_redscat_allgather"
.Lname187: .asciz "ompi_coll_base_allreduce_intra_ring"
.Lname188: .asciz "ompi_coll_base_allreduce_intra_ring_segmented"
.Lname189: .asciz "ompi_coll_base_alltoall_intra_basic_linear"
.Lname190: .asciz "ompi_coll_base_alltoall_intra_bruck"
.Lname191: .asciz "ompi_coll_base_alltoall_intra_linear_sync"
.Lname192: .asciz "ompi_coll_base_alltoall_intra_pairwise"
.Lname193: .asciz "ompi_coll_base_alltoall_intra_two_procs"
.Lname194: .asciz "ompi_coll_base_alltoallv_intra_basic_linear"
.Lname195: .asciz "ompi_coll_base_alltoallv_intra_pairwise"
.Lname196: .asciz "ompi_coll_base_barrier_intra_basic_linear"
.Lname197: .asciz "ompi_coll_base_barrier_intra_bruck"
.Lname198: .asciz "ompi_coll_base_barrier_intra_doublering"
.Lname199: .asciz "ompi_coll_base_barrier_intra_recursivedoubling"
.Lname200: .asciz "ompi_coll_base_barrier_intra_tree"
.Lname201: .asciz "ompi_coll_base_barrier_intra_two_procs"
.Lname202: .asciz "ompi_coll_base_bcast_intra_basic_linear"
.Lname203: .asciz "ompi_coll_base_bcast_intra_binomial"
.Lname204: .asciz "ompi_coll_base_bcast_intra_bintree"
.Lname205: .asciz "ompi_coll_base_bcast_intra_chain"
.Lname206: .asciz "ompi_coll_base_bcast_intra_generic"
.Lname207: .asciz "ompi_coll_base_bcast_intra_knomial"
.Lname208: .asciz "ompi_coll_base_bcast_intra_pipeline"
.Lname209: .asciz "ompi_coll_base_bcast_intra_scatter_allgather"
.Lname210: .asciz "ompi_coll_base_bcast_intra_scatter_allgather_ring"
.Lname211: .asciz "ompi_coll_base_bcast_intra_split_bintree"
.Lname212: .asciz "ompi_coll_base_comm_get_reqs"
.Lname213: .asciz "ompi_coll_base_exscan_intra_linear"
.Lname214: .asciz "ompi_coll_base_exscan_intra_recursivedoubling"
.Lname215: .asciz "ompi_coll_base_file_getnext_long"
.Lname216: .asciz "ompi_coll_base_file_getnext_size_t"
.Lname217: .asciz "ompi_coll_base_file_getnext_string"
.Lname218: .asciz "ompi_coll_base_file_peek_next_char_is"
.Lname219: .asciz "ompi_coll_base_gather_intra_basic_linear"
.Lname220: .asciz "ompi_coll_base_gather_intra_binomial"
.Lname221: .asciz "ompi_coll_base_gather_intra_linear_sync"
.Lname222: .asciz "ompi_coll_base_reduce_generic"
.Lname223: .asciz "ompi_coll_base_reduce_intra_basic_linear"
.Lname224: .asciz "ompi_coll_base_reduce_intra_binary"
.Lname225: .asciz "ompi_coll_base_reduce_intra_binomial"
.Lname226: .asciz "ompi_coll_base_reduce_intra_chain"
.Lname227: .asciz "ompi_coll_base_reduce_intra_in_order_binary"
.Lname228: .asciz "ompi_coll_base_reduce_intra_pipeline"
.Lname229: .asciz "ompi_coll_base_reduce_intra_redscat_gather"
.Lname230: .asciz "ompi_coll_base_reduce_scatter_block_basic_linear"
.Lname231: .asciz "ompi_coll_base_reduce_scatter_block_intra_butterfly"
.Lname232: .asciz "ompi_coll_base_reduce_scatter_block_intra_recursivedoubling"
.Lname233: .asciz "ompi_coll_base_reduce_scatter_block_intra_recursivehalving"
.Lname234: .asciz "ompi_coll_base_reduce_scatter_intra_basic_recursivehalving"
.Lname235: .asciz "ompi_coll_base_reduce_scatter_intra_butterfly"
.Lname236: .asciz "ompi_coll_base_reduce_scatter_intra_nonoverlapping"
.Lname237: .asciz "ompi_coll_base_reduce_scatter_intra_ring"
.Lname238: .asciz "ompi_coll_base_retain_datatypes"
.Lname239: .asciz "ompi_coll_base_retain_datatypes_w"
.Lname240: .asciz "ompi_coll_base_retain_op"
.Lname241: .asciz "ompi_coll_base_scan_intra_linear"
.Lname242: .asciz "ompi_coll_base_scan_intra_recursivedoubling"
.Lname243: .asciz "ompi_coll_base_scatter_intra_basic_linear"
.Lname244: .asciz "ompi_coll_base_scatter_intra_binomial"
.Lname245: .asciz "ompi_coll_base_scatter_intra_linear_nb"
.Lname246: .asciz "ompi_coll_base_sendrecv_actual"
.Lname247: .asciz "ompi_coll_base_topo_build_bmtree"
.Lname248: .asciz "ompi_coll_base_topo_build_chain"
.Lname249: .asciz "ompi_coll_base_topo_build_in_order_bintree"
.Lname250: .asciz "ompi_coll_base_topo_build_in_order_bmtree"
.Lname251: .asciz "ompi_coll_base_topo_build_kmtree"
.Lname252: .asciz "ompi_coll_base_topo_build_tree"
.Lname253: .asciz "ompi_coll_base_topo_destroy_tree"
.Lname254: .asciz "ompi_coll_base_topo_dump_tree"
.Lname255: .asciz "ompi_comm_activate"
.Lname256: .asciz "ompi_comm_activate_nb"
.Lname257: .asciz "ompi_comm_allgather_pml"
.Lname258: .asciz "ompi_comm_allocate"
.Lname259: .asciz "ompi_comm_allreduce_pml"
.Lname260: .asciz "ompi_comm_assert_subscribe"
.Lname261: .asciz "ompi_comm_bcast_pml"
.Lname262: .asciz "ompi_comm_cid_init"
.Lname263: .asciz "ompi_comm_compare"
.Lname264: .asciz "ompi_comm_create"
.Lname265: .asciz "ompi_comm_create_group"
.Lname266: .asciz "ompi_comm_determine_first"
.Lname267: .asciz "ompi_comm_dump"
.Lname268: .asciz "ompi_comm_dup"
.Lname269: .asciz "ompi_comm_dup_fn_f"
.Lname270: .asciz "ompi_comm_dup_with_info"
.Lname271: .asciz "ompi_comm_enable"
.Lname272: .asciz "ompi_comm_finalize"
.Lname273: .asciz "ompi_comm_free"
.Lname274: .asciz "ompi_comm_get_rprocs"
.Lname275: .asciz "ompi_comm_group"
.Lname276: .asciz "ompi_comm_idup"
.Lname277: .asciz "ompi_comm_idup_with_info"
.Lname278: .asciz "ompi_comm_init"
.Lname279: .asciz "ompi_comm_nextcid"
.Lname280: .asciz "ompi_comm_nextcid_nb"
.Lname281: .asciz "ompi_comm_null_copy_fn_f"
.Lname282: .asciz "ompi_comm_null_delete_fn_f"
.Lname283: .asciz "ompi_comm_overlapping_groups"
.Lname284: .asciz "ompi_comm_request_fini"
.Lname285: .asciz "ompi_comm_request_get"
.Lname286: .asciz "ompi_comm_request_init"
.Lname287: .asciz "ompi_comm_request_return"
.Lname288: .asciz "ompi_comm_request_schedule_append"
.Lname289: .asciz "ompi_comm_request_start"
.Lname290: .asciz "ompi_comm_set"
.Lname291: .asciz "ompi_comm_set_name"
.Lname292: .asciz "ompi_comm_set_nb"
.Lname293: .asciz "ompi_comm_split"
.Lname294: .asciz "ompi_comm_split_type"
.Lname295: .asciz "ompi_comm_split_with_info"
.Lname296: .asciz "ompi_cr_coord"
.Lname297: .asciz "ompi_cr_finalize"
.Lname298: .asciz "ompi_cr_init"
.Lname299: .asciz "ompi_crcp_base_module_finalize"
.Lname300: .asciz "ompi_crcp_base_module_init"
.Lname301: .asciz "ompi_crcp_base_none_btl_add_procs"
.Lname302: .asciz "ompi_crcp_base_none_btl_alloc"
.Lname303: .asciz "ompi_crcp_base_none_btl_del_procs"
.Lname304: .asciz "ompi_crcp_base_none_btl_dump"
.Lname305: .asciz "ompi_crcp_base_none_btl_finalize"
.Lname306: .asciz "ompi_crcp_base_none_btl_free"
.Lname307: .asciz "ompi_crcp_base_none_btl_ft_event"
.Lname308: .asciz "ompi_crcp_base_none_btl_get"
.Lname309: .asciz "ompi_crcp_base_none_btl_prepare_dst"
.Lname310: .asciz "ompi_crcp_base_none_btl_prepare_src"
.Lname311: .asciz "ompi_crcp_base_none_btl_put"
.Lname312: .asciz "ompi_crcp_base_none_btl_register"
.Lname313: .asciz "ompi_crcp_base_none_btl_send"
.Lname314: .asciz "ompi_crcp_base_none_close"
.Lname315: .asciz "ompi_crcp_base_none_open"
.Lname316: .asciz "ompi_crcp_base_none_pml_add_comm"
.Lname317: .asciz "ompi_crcp_base_none_pml_add_procs"
.Lname318: .asciz "ompi_crcp_base_none_pml_del_comm"
.Lname319: .asciz "ompi_crcp_base_none_pml_del_procs"
.Lname320: .asciz "ompi_crcp_base_none_pml_dump"
.Lname321: .asciz "ompi_crcp_base_none_pml_enable"
.Lname322: .asciz "ompi_crcp_base_none_pml_ft_event"
.Lname323: .asciz "ompi_crcp_base_none_pml_iprobe"
.Lname324: .asciz "ompi_crcp_base_none_pml_irecv"
.Lname325: .asciz "ompi_crcp_base_none_pml_irecv_init"
.Lname326: .asciz "ompi_crcp_base_none_pml_isend"
.Lname327: .asciz "ompi_crcp_base_none_pml_isend_init"
.Lname328: .asciz "ompi_crcp_base_none_pml_probe"
.Lname329: .asciz "ompi_crcp_base_none_pml_progress"
.Lname330: .asciz "ompi_crcp_base_none_pml_recv"
.Lname331: .asciz "ompi_crcp_base_none_pml_send"
.Lname332: .asciz "ompi_crcp_base_none_pml_start"
.Lname333: .asciz "ompi_crcp_base_none_query"
.Lname334: .asciz "ompi_crcp_base_none_quiesce_end"
.Lname335: .asciz "ompi_crcp_base_none_quiesce_start"
.Lname336: .asciz "ompi_crcp_base_none_request_complete"
.Lname337: .asciz "ompi_crcp_base_quiesce_end"
.Lname338: .asciz "ompi_crcp_base_quiesce_start"
.Lname339: .asciz "ompi_crcp_base_select"
.Lname340: .asciz "ompi_datatype_copy_args"
.Lname341: .asciz "ompi_datatype_create"
.Lname342: .asciz "ompi_datatype_create_contiguous"
.Lname343: .asciz "ompi_datatype_create_darray"
.Lname344: .asciz "ompi_datatype_create_from_packed_description"
.Lname345: .asciz "ompi_datatype_create_hindexed"
.Lname346: .asciz "ompi_datatype_create_hindexed_block"
.Lname347: .asciz "ompi_datatype_create_hvector"
.Lname348: .asciz "ompi_datatype_create_indexed"
.Lname349: .asciz "ompi_datatype_create_indexed_block"
.Lname350: .asciz "ompi_datatype_create_struct"
.Lname351: .asciz "ompi_datatype_create_subarray"
.Lname352: .asciz "ompi_datatype_create_vector"
.Lname353: .asciz "ompi_datatype_default_convertors_fini"
.Lname354: .asciz "ompi_datatype_default_convertors_init"
.Lname355: .asciz "ompi_datatype_destroy"
.Lname356: .asciz "ompi_datatype_dump"
.Lname357: .asciz "ompi_datatype_duplicate"
.Lname358: .asciz "ompi_datatype_finalize"
.Lname359: .asciz "ompi_datatype_get_args"
.Lname360: .asciz "ompi_datatype_get_elements"
.Lname361: .asciz "ompi_datatype_get_pack_description"
.Lname362: .asciz "ompi_datatype_get_single_predefined_type_from_args"
.Lname363: .asciz "ompi_datatype_init"
.Lname364: .asciz "ompi_datatype_match_size"
.Lname365: .asciz "ompi_datatype_pack_description_length"
.Lname366: .asciz "ompi_datatype_pack_external"
.Lname367: .asciz "ompi_datatype_pack_external_size"
.Lname368: .asciz "ompi_datatype_print_args"
.Lname369: .asciz "ompi_datatype_release_args"
.Lname370: .asciz "ompi_datatype_set_args"
.Lname371: .asciz "ompi_datatype_sndrcv"
.Lname372: .asciz "ompi_datatype_unpack_external"
.Lname373: .asciz "ompi_debugger_setup_dlls"
.Lname374: .asciz "ompi_dpm_close_port"
.Lname375: .asciz "ompi_dpm_connect_accept"
.Lname376: .asciz "ompi_dpm_disconnect"
.Lname377: .asciz "ompi_dpm_dyn_finalize"
.Lname378: .asciz "ompi_dpm_dyn_init"
.Lname379: .asciz "ompi_dpm_finalize"
.Lname380: .asciz "ompi_dpm_init"
.Lname381: .asciz "ompi_dpm_mark_dyncomm"
.Lname382: .asciz "ompi_dpm_open_port"
.Lname383: .asciz "ompi_dpm_spawn"
.Lname384: .asciz "ompi_dup_fn_f"
.Lname385: .asciz "ompi_errcode_intern_finalize"
.Lname386: .asciz "ompi_errcode_intern_init"
.Lname387: .asciz "ompi_errhandler_callback"
.Lname388: .asciz "ompi_errhandler_create"
.Lname389: .asciz "ompi_errhandler_finalize"
.Lname390: .asciz "ompi_errhandler_init"
.Lname391: .asciz "ompi_errhandler_invoke"
.Lname392: .asciz "ompi_errhandler_registration_callback"
.Lname393: .asciz "ompi_errhandler_request_invoke"
.Lname394: .asciz "ompi_fcoll_base_coll_allgather_array"
.Lname395: .asciz "ompi_fcoll_base_coll_allgatherv_array"
.Lname396: .asciz "ompi_fcoll_base_coll_bcast_array"
.Lname397: .asciz "ompi_fcoll_base_coll_gather_array"
.Lname398: .asciz "ompi_fcoll_base_coll_gatherv_array"
.Lname399: .asciz "ompi_fcoll_base_coll_scatterv_array"
.Lname400: .asciz "ompi_fcoll_base_sort_iovec"
.Lname401: .asciz "ompi_file_close"
.Lname402: .asciz "ompi_file_finalize"
.Lname403: .asciz "ompi_file_init"
.Lname404: .asciz "ompi_file_open"
.Lname405: .asciz "ompi_fortran_argv_blank_f2c"
.Lname406: .asciz "ompi_fortran_argv_count_f2c"
.Lname407: .asciz "ompi_fortran_multiple_argvs_f2c"
.Lname408: .asciz "ompi_fortran_string_c2f"
.Lname409: .asciz "ompi_fortran_string_f2c"
.Lname410: .asciz "ompi_grequest_complete"
.Lname411: .asciz "ompi_grequest_invoke_query"
.Lname412: .asciz "ompi_grequest_start"
.Lname413: .asciz "ompi_group_allocate"
.Lname414: .asciz "ompi_group_allocate_bmap"
.Lname415: .asciz "ompi_group_allocate_plist_w_procs"
.Lname416: .asciz "ompi_group_allocate_sporadic"
.Lname417: .asciz "ompi_group_allocate_strided"
.Lname418: .asciz "ompi_group_calc_bmap"
.Lname419: .asciz "ompi_group_calc_plist"
.Lname420: .asciz "ompi_group_calc_sporadic"
.Lname421: .asciz "ompi_group_calc_strided"
.Lname422: .asciz "ompi_group_compare"
.Lname423: .asciz "ompi_group_count_local_peers"
.Lname424: .asciz "ompi_group_decrement_proc_count"
.Lname425: .asciz "ompi_group_difference"
.Lname426: .asciz "ompi_group_div_ceil"
.Lname427: .asciz "ompi_group_dump"
.Lname428: .asciz "ompi_group_excl"
.Lname429: .asciz "ompi_group_finalize"
.Lname430: .asciz "ompi_group_free"
.Lname431: .asciz "ompi_group_get_proc_ptr_raw"
.Lname432: .asciz "ompi_group_have_remote_peers"
.Lname433: .asciz "ompi_group_incl"
.Lname434: .asciz "ompi_group_incl_bmap"
.Lname435: .asciz "ompi_group_incl_plist"
.Lname436: .asciz "ompi_group_incl_spor"
.Lname437: .asciz "ompi_group_incl_strided"
.Lname438: .asciz "ompi_group_increment_proc_count"
.Lname439: .asciz "ompi_group_init"
.Lname440: .asciz "ompi_group_intersection"
.Lname441: .asciz "ompi_group_minloc"
.Lname442: .asciz "ompi_group_range_excl"
.Lname443: .asciz "ompi_group_range_incl"
.Lname444: .asciz "ompi_group_translate_ranks"
.Lname445: .asciz "ompi_group_translate_ranks_bmap"
.Lname446: .asciz "ompi_group_translate_ranks_bmap_reverse"
.Lname447: .asciz "ompi_group_translate_ranks_sporadic"
.Lname448: .asciz "ompi_group_translate_ranks_sporadic_reverse"
.Lname449: .asciz "ompi_group_translate_ranks_strided"
.Lname450: .asciz "ompi_group_translate_ranks_strided_reverse"
.Lname451: .asciz "ompi_group_union"
.Lname452: .asciz "ompi_hook_base_deregister_callbacks"
.Lname453: .asciz "ompi_hook_base_mpi_finalize_bottom"
.Lname454: .asciz "ompi_hook_base_mpi_finalize_top"
.Lname455: .asciz "ompi_hook_base_mpi_finalized_bottom"
.Lname456: .asciz "ompi_hook_base_mpi_finalized_top"
.Lname457: .asciz "ompi_hook_base_mpi_init_bottom"
.Lname458: .asciz "ompi_hook_base_mpi_init_error"
.Lname459: .asciz "ompi_hook_base_mpi_init_thread_bottom"
.Lname460: .asciz "ompi_hook_base_mpi_init_thread_top"
.Lname461: .asciz "ompi_hook_base_mpi_init_top"
.Lname462: .asciz "ompi_hook_base_mpi_init_top_post_opal"
.Lname463: .asciz "ompi_hook_base_mpi_initialized_bottom"
.Lname464: .asciz "ompi_hook_base_mpi_initialized_top"
.Lname465: .asciz "ompi_hook_base_register_callbacks"
.Lname466: .asciz "ompi_info_close_components"
.Lname467: .asciz "ompi_info_delete"
.Lname468: .asciz "ompi_info_dup"
.Lname469: .asciz "ompi_info_dup_mpistandard"
.Lname470: .asciz "ompi_info_free"
.Lname471: .asciz "ompi_info_get"
.Lname472: .asciz "ompi_info_get_bool"
.Lname473: .asciz "ompi_info_get_nkeys"
.Lname474: .asciz "ompi_info_get_nthkey"
.Lname475: .asciz "ompi_info_get_value_enum"
.Lname476: .asciz "ompi_info_get_valuelen"
.Lname477: .asciz "ompi_info_register_framework_params"
.Lname478: .asciz "ompi_info_register_types"
.Lname479: .asciz "ompi_info_set"
.Lname480: .asciz "ompi_info_set_value_enum"
.Lname481: .asciz "ompi_info_show_ompi_version"
.Lname482: .asciz "ompi_init_preconnect_mpi"
.Lname483: .asciz "ompi_interlib_declare"
.Lname484: .asciz "ompi_message_finalize"
.Lname485: .asciz "ompi_message_init"
.Lname486: .asciz "ompi_mirror_perm"
.Lname487: .asciz "ompi_mpi_abort"
.Lname488: .asciz "ompi_mpi_dynamics_disable"
.Lname489: .asciz "ompi_mpi_dynamics_finalize"
.Lname490: .asciz "ompi_mpi_dynamics_is_enabled"
.Lname491: .asciz "ompi_mpi_errclass_add"
.Lname492: .asciz "ompi_mpi_errcode_add"
.Lname493: .asciz "ompi_mpi_errcode_finalize"
.Lname494: .asciz "ompi_mpi_errcode_init"
.Lname495: .asciz "ompi_mpi_errnum_add_string"
.Lname496: .asciz "ompi_mpi_errors_are_fatal_comm_handler"
.Lname497: .asciz "ompi_mpi_errors_are_fatal_file_handler"
.Lname498: .asciz "ompi_mpi_errors_are_fatal_win_handler"
.Lname499: .asciz "ompi_mpi_errors_return_comm_handler"
.Lname500: .asciz "ompi_mpi_errors_return_file_handler"
.Lname501: .asciz "ompi_mpi_errors_return_win_handler"
.Lname502: .asciz "ompi_mpi_finalize"
.Lname503: .asciz "ompi_mpi_init"
.Lname504: .asciz "ompi_mpi_register_params"
.Lname505: .asciz "ompi_mpi_thread_level"
.Lname506: .asciz "ompi_mpiext_fini"
.Lname507: .asciz "ompi_mpiext_init"
.Lname508: .asciz "ompi_mpiinfo_finalize"
.Lname509: .asciz "ompi_mpiinfo_init"
.Lname510: .asciz "ompi_mpit_lock"
.Lname511: .asciz "ompi_mpit_unlock"
.Lname512: .asciz "ompi_mtl_base_select"
.Lname513: .asciz "ompi_netpatterns_base_err"
.Lname514: .asciz "ompi_netpatterns_cleanup_narray_knomial_tree"
.Lname515: .asciz "ompi_netpatterns_cleanup_recursive_doubling_tree_node"
.Lname516: .asciz "ompi_netpatterns_cleanup_recursive_knomial_allgather_tree_node"
.Lname517: .asciz "ompi_netpatterns_cleanup_recursive_knomial_tree_node"
.Lname518: .asciz "ompi_netpatterns_init"
.Lname519: .asciz "ompi_netpatterns_register_mca_params"
.Lname520: .asciz "ompi_netpatterns_setup_multinomial_tree"
.Lname521: .asciz "ompi_netpatterns_setup_narray_knomial_tree"
.Lname522: .asciz "ompi_netpatterns_setup_narray_tree"
.Lname523: .asciz "ompi_netpatterns_setup_narray_tree_contigous_ranks"
.Lname524: .asciz "ompi_netpatterns_setup_recursive_doubling_n_tree_node"
.Lname525: .asciz "ompi_netpatterns_setup_recursive_doubling_tree_node"
.Lname526: .asciz "ompi_netpatterns_setup_recursive_knomial_allgather_tree_node"
.Lname527: .asciz "ompi_netpatterns_setup_recursive_knomial_tree_node"
.Lname528: .asciz "ompi_null_copy_fn_f"
.Lname529: .asciz "ompi_null_delete_fn_f"
.Lname530: .asciz "ompi_op_base_find_available"
.Lname531: .asciz "ompi_op_base_op_select"
.Lname532: .asciz "ompi_op_create_user"
.Lname533: .asciz "ompi_op_finalize"
.Lname534: .asciz "ompi_op_init"
.Lname535: .asciz "ompi_op_set_cxx_callback"
.Lname536: .asciz "ompi_op_set_java_callback"
.Lname537: .asciz "ompi_osc_base_finalize"
.Lname538: .asciz "ompi_osc_base_find_available"
.Lname539: .asciz "ompi_osc_base_get_primitive_type_info"
.Lname540: .asciz "ompi_osc_base_process_op"
.Lname541: .asciz "ompi_osc_base_select"
.Lname542: .asciz "ompi_osc_base_sndrcv_op"
.Lname543: .asciz "ompi_pml_v_output_close"
.Lname544: .asciz "ompi_pml_v_output_open"
.Lname545: .asciz "ompi_proc_all"
.Lname546: .asciz "ompi_proc_complete_init"
.Lname547: .asciz "ompi_proc_complete_init_single"
.Lname548: .asciz "ompi_proc_finalize"
.Lname549: .asciz "ompi_proc_find"
.Lname550: .asciz "ompi_proc_find_and_add"
.Lname551: .asciz "ompi_proc_for_name"
.Lname552: .asciz "ompi_proc_get_allocated"
.Lname553: .asciz "ompi_proc_init"
.Lname554: .asciz "ompi_proc_lookup"
.Lname555: .asciz "ompi_proc_pack"
.Lname556: .asciz "ompi_proc_refresh"
.Lname557: .asciz "ompi_proc_self"
.Lname558: .asciz "ompi_proc_unpack"
.Lname559: .asciz "ompi_proc_world"
.Lname560: .asciz "ompi_proc_world_size"
.Lname561: .asciz "ompi_request_default_test"
.Lname562: .asciz "ompi_request_default_test_all"
.Lname563: .asciz "ompi_request_default_test_any"
.Lname564: .asciz "ompi_request_default_test_some"
.Lname565: .asciz "ompi_request_default_wait"
.Lname566: .asciz "ompi_request_default_wait_all"
.Lname567: .asciz "ompi_request_default_wait_any"
.Lname568: .asciz "ompi_request_default_wait_some"
.Lname569: .asciz "ompi_request_finalize"
.Lname570: .asciz "ompi_request_init"
.Lname571: .asciz "ompi_request_persistent_noop_create"
.Lname572: .asciz "ompi_rounddown"
.Lname573: .asciz "ompi_roundup_to_power_radix"
.Lname574: .asciz "ompi_rte_abort"
.Lname575: .asciz "ompi_rte_connect_accept_support"
.Lname576: .asciz "ompi_rte_wait_for_debugger"
.Lname577: .asciz "ompi_seq_tracker_check_duplicate"
.Lname578: .asciz "ompi_seq_tracker_copy"
.Lname579: .asciz "ompi_seq_tracker_insert"
.Lname580: .asciz "ompi_set_group_rank"
.Lname581: .asciz "ompi_show_all_mca_params"
.Lname582: .asciz "ompi_spc_cycles_to_usecs"
.Lname583: .asciz "ompi_spc_events_init"
.Lname584: .asciz "ompi_spc_fini"
.Lname585: .asciz "ompi_spc_init"
.Lname586: .asciz "ompi_spc_record"
.Lname587: .asciz "ompi_spc_timer_start"
.Lname588: .asciz "ompi_spc_timer_stop"
.Lname589: .asciz "ompi_spc_update_watermark"
.Lname590: .asciz "ompi_spc_user_or_mpi"
.Lname591: .asciz "ompi_test_fortran_constants"
.Lname592: .asciz "ompi_test_fortran_constants_"
.Lname593: .asciz "ompi_test_fortran_constants__"
.Lname594: .asciz "ompi_test_fortran_constants_f"
.Lname595: .asciz "ompi_type_dup_fn_f"
.Lname596: .asciz "ompi_type_null_copy_fn_f"
.Lname597: .asciz "ompi_type_null_delete_fn_f"
.Lname598: .asciz "ompi_win_allocate"
.Lname599: .asciz "ompi_win_allocate_shared"
.Lname600: .asciz "ompi_win_create"
.Lname601: .asciz "ompi_win_create_dynamic"
.Lname602: .asciz "ompi_win_dup_fn_f"
.Lname603: .asciz "ompi_win_finalize"
.Lname604: .asciz "ompi_win_free"
.Lname605: .asciz "ompi_win_get_name"
.Lname606: .asciz "ompi_win_group"
.Lname607: .asciz "ompi_win_init"
.Lname608: .asciz "ompi_win_null_copy_fn_f"
.Lname609: .asciz "ompi_win_null_delete_fn_f"
.Lname610: .asciz "ompi_win_set_name"
.Lname611: .asciz "ompit_opal_to_mpit_error"
.Lname612: .asciz "ompit_var_type_to_datatype"
    .data
    .balign 32
    .globl MPIR_debug_gate
    .type MPIR_debug_gate, @object
    .size MPIR_debug_gate, 4
MPIR_debug_gate:
    .zero 4
    .balign 32
    .globl MPIR_debug_typedefs_sizeof
    .type MPIR_debug_typedefs_sizeof, @object
    .size MPIR_debug_typedefs_sizeof, 28
MPIR_debug_typedefs_sizeof:
    .zero 28
    .balign 32
    .globl MPIR_dll_name
    .type MPIR_dll_name, @object
    .size MPIR_dll_name, 67
MPIR_dll_name:
    .zero 67
    .balign 32
    .globl MPI_F_STATUSES_IGNORE
    .type MPI_F_STATUSES_IGNORE, @object
    .size MPI_F_STATUSES_IGNORE, 8
MPI_F_STATUSES_IGNORE:
    .zero 8
    .balign 32
    .globl MPI_F_STATUS_IGNORE
    .type MPI_F_STATUS_IGNORE, @object
    .size MPI_F_STATUS_IGNORE, 8
MPI_F_STATUS_IGNORE:
    .zero 8
    .balign 32
    .globl mca_bml
    .type mca_bml, @object
    .size mca_bml, 88
mca_bml:
    .zero 88
    .balign 32
    .globl mca_bml_base_btl_array_t_class
    .type mca_bml_base_btl_array_t_class, @object
    .size mca_bml_base_btl_array_t_class, 64
mca_bml_base_btl_array_t_class:
    .zero 64
    .balign 32
    .globl mca_bml_base_endpoint_t_class
    .type mca_bml_base_endpoint_t_class, @object
    .size mca_bml_base_endpoint_t_class, 64
mca_bml_base_endpoint_t_class:
    .zero 64
    .balign 32
    .globl mca_bml_base_static_components
    .type mca_bml_base_static_components, @object
    .size mca_bml_base_static_components, 8
mca_bml_base_static_components:
    .zero 8
    .balign 32
    .globl mca_bml_component
    .type mca_bml_component, @object
    .size mca_bml_component, 272
mca_bml_component:
    .zero 272
    .balign 32
    .globl mca_bml_lock
    .type mca_bml_lock, @object
    .size mca_bml_lock, 64
mca_bml_lock:
    .zero 64
    .balign 32
    .globl mca_coll_base_avail_coll_t_class
    .type mca_coll_base_avail_coll_t_class, @object
    .size mca_coll_base_avail_coll_t_class, 64
mca_coll_base_avail_coll_t_class:
    .zero 64
    .balign 32
    .globl mca_coll_base_comm_t_class
    .type mca_coll_base_comm_t_class, @object
    .size mca_coll_base_comm_t_class, 64
mca_coll_base_comm_t_class:
    .zero 64
    .balign 32
    .globl mca_coll_base_module_t_class
    .type mca_coll_base_module_t_class, @object
    .size mca_coll_base_module_t_class, 64
mca_coll_base_module_t_class:
    .zero 64
    .balign 32
    .globl mca_coll_base_static_components
    .type mca_coll_base_static_components, @object
    .size mca_coll_base_static_components, 8
mca_coll_base_static_components:
    .zero 8
    .balign 32
    .globl mca_crcp_base_static_components
    .type mca_crcp_base_static_components, @object
    .size mca_crcp_base_static_components, 8
mca_crcp_base_static_components:
    .zero 8
    .balign 32
    .globl mca_fbtl
    .type mca_fbtl, @object
    .size mca_fbtl, 64
mca_fbtl:
    .zero 64
    .balign 32
    .globl mca_fbtl_base_selected_component
    .type mca_fbtl_base_selected_component, @object
    .size mca_fbtl_base_selected_component, 288
mca_fbtl_base_selected_component:
    .zero 288
    .balign 32
    .globl mca_fbtl_base_static_components
    .type mca_fbtl_base_static_components, @object
    .size mca_fbtl_base_static_components, 8
mca_fbtl_base_static_components:
    .zero 8
    .balign 32
    .globl mca_fcoll_base_static_components
    .type mca_fcoll_base_static_components, @object
    .size mca_fcoll_base_static_components, 8
mca_fcoll_base_static_components:
    .zero 8
    .balign 32
    .globl mca_fs_base_static_components
    .type mca_fs_base_static_components, @object
    .size mca_fs_base_static_components, 8
mca_fs_base_static_components:
    .zero 8
    .balign 32
    .globl mca_hook_base_static_components
    .type mca_hook_base_static_components, @object
    .size mca_hook_base_static_components, 8
mca_hook_base_static_components:
    .zero 8
    .balign 32
    .globl mca_io_base_request_t_class
    .type mca_io_base_request_t_class, @object
    .size mca_io_base_request_t_class, 64
mca_io_base_request_t_class:
    .zero 64
    .balign 32
    .globl mca_io_base_static_components
    .type mca_io_base_static_components, @object
    .size mca_io_base_static_components, 8
mca_io_base_static_components:
    .zero 8
    .balign 32
    .globl mca_mtl_base_static_components
    .type mca_mtl_base_static_components, @object
    .size mca_mtl_base_static_components, 8
mca_mtl_base_static_components:
    .zero 8
    .balign 32
    .globl mca_op_base_static_components
    .type mca_op_base_static_components, @object
    .size mca_op_base_static_components, 8
mca_op_base_static_components:
    .zero 8
    .balign 32
    .globl mca_osc_base_static_components
    .type mca_osc_base_static_components, @object
    .size mca_osc_base_static_components, 8
mca_osc_base_static_components:
    .zero 8
    .balign 32
    .globl mca_pml
    .type mca_pml, @object
    .size mca_pml, 184
mca_pml:
    .zero 184
    .balign 32
    .globl mca_pml_base_pml
    .type mca_pml_base_pml, @object
    .size mca_pml_base_pml, 120
mca_pml_base_pml:
    .zero 120
    .balign 32
    .globl mca_pml_base_recv_request_t_class
    .type mca_pml_base_recv_request_t_class, @object
    .size mca_pml_base_recv_request_t_class, 64
mca_pml_base_recv_request_t_class:
    .zero 64
    .balign 32
    .globl mca_pml_base_recv_request_t_type_force_inclusion
    .type mca_pml_base_recv_request_t_type_force_inclusion, @object
    .size mca_pml_base_recv_request_t_type_force_inclusion, 8
mca_pml_base_recv_request_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl mca_pml_base_recv_requests
    .type mca_pml_base_recv_requests, @object
    .size mca_pml_base_recv_requests, 352
mca_pml_base_recv_requests:
    .zero 352
    .balign 32
    .globl mca_pml_base_request_t_class
    .type mca_pml_base_request_t_class, @object
    .size mca_pml_base_request_t_class, 64
mca_pml_base_request_t_class:
    .zero 64
    .balign 32
    .globl mca_pml_base_request_t_type_force_inclusion
    .type mca_pml_base_request_t_type_force_inclusion, @object
    .size mca_pml_base_request_t_type_force_inclusion, 8
mca_pml_base_request_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl mca_pml_base_selected_component
    .type mca_pml_base_selected_component, @object
    .size mca_pml_base_selected_component, 280
mca_pml_base_selected_component:
    .zero 280
    .balign 32
    .globl mca_pml_base_send_request_t_class
    .type mca_pml_base_send_request_t_class, @object
    .size mca_pml_base_send_request_t_class, 64
mca_pml_base_send_request_t_class:
    .zero 64
    .balign 32
    .globl mca_pml_base_send_request_t_type_force_inclusion
    .type mca_pml_base_send_request_t_type_force_inclusion, @object
    .size mca_pml_base_send_request_t_type_force_inclusion, 8
mca_pml_base_send_request_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl mca_pml_base_send_requests
    .type mca_pml_base_send_requests, @object
    .size mca_pml_base_send_requests, 352
mca_pml_base_send_requests:
    .zero 352
    .balign 32
    .globl mca_pml_base_static_components
    .type mca_pml_base_static_components, @object
    .size mca_pml_base_static_components, 16
mca_pml_base_static_components:
    .zero 16
    .balign 32
    .globl mca_pml_bsend_addr
    .type mca_pml_bsend_addr, @object
    .size mca_pml_bsend_addr, 8
mca_pml_bsend_addr:
    .zero 8
    .balign 32
    .globl mca_pml_bsend_base
    .type mca_pml_bsend_base, @object
    .size mca_pml_bsend_base, 8
mca_pml_bsend_base:
    .zero 8
    .balign 32
    .globl mca_pml_bsend_userbase
    .type mca_pml_bsend_userbase, @object
    .size mca_pml_bsend_userbase, 8
mca_pml_bsend_userbase:
    .zero 8
    .balign 32
    .globl mca_pml_v
    .type mca_pml_v, @object
    .size mca_pml_v, 552
mca_pml_v:
    .zero 552
    .balign 32
    .globl mca_pml_v_component
    .type mca_pml_v_component, @object
    .size mca_pml_v_component, 280
mca_pml_v_component:
    .zero 280
    .balign 32
    .globl mca_rte_base_static_components
    .type mca_rte_base_static_components, @object
    .size mca_rte_base_static_components, 16
mca_rte_base_static_components:
    .zero 16
    .balign 32
    .globl mca_rte_orte_component
    .type mca_rte_orte_component, @object
    .size mca_rte_orte_component, 264
mca_rte_orte_component:
    .zero 264
    .balign 32
    .globl mca_sharedfp
    .type mca_sharedfp, @object
    .size mca_sharedfp, 128
mca_sharedfp:
    .zero 128
    .balign 32
    .globl mca_sharedfp_base_static_components
    .type mca_sharedfp_base_static_components, @object
    .size mca_sharedfp_base_static_components, 8
mca_sharedfp_base_static_components:
    .zero 8
    .balign 32
    .globl mca_topo_base_comm_cart_2_2_0_t_class
    .type mca_topo_base_comm_cart_2_2_0_t_class, @object
    .size mca_topo_base_comm_cart_2_2_0_t_class, 64
mca_topo_base_comm_cart_2_2_0_t_class:
    .zero 64
    .balign 32
    .globl mca_topo_base_comm_dist_graph_2_2_0_t_class
    .type mca_topo_base_comm_dist_graph_2_2_0_t_class, @object
    .size mca_topo_base_comm_dist_graph_2_2_0_t_class, 64
mca_topo_base_comm_dist_graph_2_2_0_t_class:
    .zero 64
    .balign 32
    .globl mca_topo_base_comm_graph_2_2_0_t_class
    .type mca_topo_base_comm_graph_2_2_0_t_class, @object
    .size mca_topo_base_comm_graph_2_2_0_t_class, 64
mca_topo_base_comm_graph_2_2_0_t_class:
    .zero 64
    .balign 32
    .globl mca_topo_base_module_t_class
    .type mca_topo_base_module_t_class, @object
    .size mca_topo_base_module_t_class, 64
mca_topo_base_module_t_class:
    .zero 64
    .balign 32
    .globl mca_topo_base_static_components
    .type mca_topo_base_static_components, @object
    .size mca_topo_base_static_components, 8
mca_topo_base_static_components:
    .zero 8
    .balign 32
    .globl mca_vprotocol
    .type mca_vprotocol, @object
    .size mca_vprotocol, 208
mca_vprotocol:
    .zero 208
    .balign 32
    .globl mca_vprotocol_base_include_list
    .type mca_vprotocol_base_include_list, @object
    .size mca_vprotocol_base_include_list, 8
mca_vprotocol_base_include_list:
    .zero 8
    .balign 32
    .globl mca_vprotocol_base_static_components
    .type mca_vprotocol_base_static_components, @object
    .size mca_vprotocol_base_static_components, 8
mca_vprotocol_base_static_components:
    .zero 8
    .balign 32
    .globl mca_vprotocol_component
    .type mca_vprotocol_component, @object
    .size mca_vprotocol_component, 280
mca_vprotocol_component:
    .zero 280
    .balign 32
    .globl mpi_fortran_argv_null_
    .type mpi_fortran_argv_null_, @object
    .size mpi_fortran_argv_null_, 1
mpi_fortran_argv_null_:
    .zero 1
    .balign 32
    .globl mpi_fortran_argvs_null_
    .type mpi_fortran_argvs_null_, @object
    .size mpi_fortran_argvs_null_, 1
mpi_fortran_argvs_null_:
    .zero 1
    .balign 32
    .globl mpi_fortran_bottom_
    .type mpi_fortran_bottom_, @object
    .size mpi_fortran_bottom_, 4
mpi_fortran_bottom_:
    .zero 4
    .balign 32
    .globl mpi_fortran_errcodes_ignore_
    .type mpi_fortran_errcodes_ignore_, @object
    .size mpi_fortran_errcodes_ignore_, 4
mpi_fortran_errcodes_ignore_:
    .zero 4
    .balign 32
    .globl mpi_fortran_in_place_
    .type mpi_fortran_in_place_, @object
    .size mpi_fortran_in_place_, 4
mpi_fortran_in_place_:
    .zero 4
    .balign 32
    .globl mpi_fortran_status_ignore_
    .type mpi_fortran_status_ignore_, @object
    .size mpi_fortran_status_ignore_, 8
mpi_fortran_status_ignore_:
    .zero 8
    .balign 32
    .globl mpi_fortran_statuses_ignore_
    .type mpi_fortran_statuses_ignore_, @object
    .size mpi_fortran_statuses_ignore_, 8
mpi_fortran_statuses_ignore_:
    .zero 8
    .balign 32
    .globl mpi_fortran_unweighted_
    .type mpi_fortran_unweighted_, @object
    .size mpi_fortran_unweighted_, 4
mpi_fortran_unweighted_:
    .zero 4
    .balign 32
    .globl mpi_fortran_weights_empty_
    .type mpi_fortran_weights_empty_, @object
    .size mpi_fortran_weights_empty_, 4
mpi_fortran_weights_empty_:
    .zero 4
    .balign 32
    .globl mpidbg_dll_locations
    .type mpidbg_dll_locations, @object
    .size mpidbg_dll_locations, 8
mpidbg_dll_locations:
    .zero 8
    .balign 32
    .globl mpimsgq_dll_locations
    .type mpimsgq_dll_locations, @object
    .size mpimsgq_dll_locations, 8
mpimsgq_dll_locations:
    .zero 8
    .balign 32
    .globl ompi_add_procs_cutoff
    .type ompi_add_procs_cutoff, @object
    .size ompi_add_procs_cutoff, 4
ompi_add_procs_cutoff:
    .zero 4
    .balign 32
    .globl ompi_async_mpi_finalize
    .type ompi_async_mpi_finalize, @object
    .size ompi_async_mpi_finalize, 1
ompi_async_mpi_finalize:
    .zero 1
    .balign 32
    .globl ompi_async_mpi_init
    .type ompi_async_mpi_init, @object
    .size ompi_async_mpi_init, 1
ompi_async_mpi_init:
    .zero 1
    .balign 32
    .globl ompi_bml_base_framework
    .type ompi_bml_base_framework, @object
    .size ompi_bml_base_framework, 208
ompi_bml_base_framework:
    .zero 208
    .balign 32
    .globl ompi_coll_base_framework
    .type ompi_coll_base_framework, @object
    .size ompi_coll_base_framework, 208
ompi_coll_base_framework:
    .zero 208
    .balign 32
    .globl ompi_coll_base_nbc_request_t_class
    .type ompi_coll_base_nbc_request_t_class, @object
    .size ompi_coll_base_nbc_request_t_class, 64
ompi_coll_base_nbc_request_t_class:
    .zero 64
    .balign 32
    .globl ompi_comm_allreduce_context_t_class
    .type ompi_comm_allreduce_context_t_class, @object
    .size ompi_comm_allreduce_context_t_class, 64
ompi_comm_allreduce_context_t_class:
    .zero 64
    .balign 32
    .globl ompi_comm_cid_context_t_class
    .type ompi_comm_cid_context_t_class, @object
    .size ompi_comm_cid_context_t_class, 64
ompi_comm_cid_context_t_class:
    .zero 64
    .balign 32
    .globl ompi_comm_f_to_c_table
    .type ompi_comm_f_to_c_table, @object
    .size ompi_comm_f_to_c_table, 120
ompi_comm_f_to_c_table:
    .zero 120
    .balign 32
    .globl ompi_comm_idup_with_info_context_t_class
    .type ompi_comm_idup_with_info_context_t_class, @object
    .size ompi_comm_idup_with_info_context_t_class, 64
ompi_comm_idup_with_info_context_t_class:
    .zero 64
    .balign 32
    .globl ompi_comm_num_dyncomm
    .type ompi_comm_num_dyncomm, @object
    .size ompi_comm_num_dyncomm, 4
ompi_comm_num_dyncomm:
    .zero 4
    .balign 32
    .globl ompi_comm_request_initialized
    .type ompi_comm_request_initialized, @object
    .size ompi_comm_request_initialized, 1
ompi_comm_request_initialized:
    .zero 1
    .balign 32
    .globl ompi_comm_request_item_t_class
    .type ompi_comm_request_item_t_class, @object
    .size ompi_comm_request_item_t_class, 64
ompi_comm_request_item_t_class:
    .zero 64
    .balign 32
    .globl ompi_comm_request_progress_active
    .type ompi_comm_request_progress_active, @object
    .size ompi_comm_request_progress_active, 1
ompi_comm_request_progress_active:
    .zero 1
    .balign 32
    .globl ompi_comm_request_t_class
    .type ompi_comm_request_t_class, @object
    .size ompi_comm_request_t_class, 64
ompi_comm_request_t_class:
    .zero 64
    .balign 32
    .globl ompi_communicator_t_class
    .type ompi_communicator_t_class, @object
    .size ompi_communicator_t_class, 64
ompi_communicator_t_class:
    .zero 64
    .balign 32
    .globl ompi_communicator_t_type_force_inclusion
    .type ompi_communicator_t_type_force_inclusion, @object
    .size ompi_communicator_t_type_force_inclusion, 8
ompi_communicator_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl ompi_cr_output
    .type ompi_cr_output, @object
    .size ompi_cr_output, 4
ompi_cr_output:
    .zero 4
    .balign 32
    .globl ompi_cr_verbosity
    .type ompi_cr_verbosity, @object
    .size ompi_cr_verbosity, 4
ompi_cr_verbosity:
    .zero 4
    .balign 32
    .globl ompi_crcp
    .type ompi_crcp, @object
    .size ompi_crcp, 280
ompi_crcp:
    .zero 280
    .balign 32
    .globl ompi_crcp_base_btl_state_t_class
    .type ompi_crcp_base_btl_state_t_class, @object
    .size ompi_crcp_base_btl_state_t_class, 64
ompi_crcp_base_btl_state_t_class:
    .zero 64
    .balign 32
    .globl ompi_crcp_base_framework
    .type ompi_crcp_base_framework, @object
    .size ompi_crcp_base_framework, 208
ompi_crcp_base_framework:
    .zero 208
    .balign 32
    .globl ompi_crcp_base_pml_state_t_class
    .type ompi_crcp_base_pml_state_t_class, @object
    .size ompi_crcp_base_pml_state_t_class, 64
ompi_crcp_base_pml_state_t_class:
    .zero 64
    .balign 32
    .globl ompi_crcp_base_selected_component
    .type ompi_crcp_base_selected_component, @object
    .size ompi_crcp_base_selected_component, 272
ompi_crcp_base_selected_component:
    .zero 272
    .balign 32
    .globl ompi_datatype_basicDatatypes
    .type ompi_datatype_basicDatatypes, @object
    .size ompi_datatype_basicDatatypes, 400
ompi_datatype_basicDatatypes:
    .zero 400
    .balign 32
    .globl ompi_datatype_external32_arch_id
    .type ompi_datatype_external32_arch_id, @object
    .size ompi_datatype_external32_arch_id, 4
ompi_datatype_external32_arch_id:
    .zero 4
    .balign 32
    .globl ompi_datatype_f_to_c_table
    .type ompi_datatype_f_to_c_table, @object
    .size ompi_datatype_f_to_c_table, 120
ompi_datatype_f_to_c_table:
    .zero 120
    .balign 32
    .globl ompi_datatype_number_of_predefined_data
    .type ompi_datatype_number_of_predefined_data, @object
    .size ompi_datatype_number_of_predefined_data, 4
ompi_datatype_number_of_predefined_data:
    .zero 4
    .balign 32
    .globl ompi_datatype_t_class
    .type ompi_datatype_t_class, @object
    .size ompi_datatype_t_class, 64
ompi_datatype_t_class:
    .zero 64
    .balign 32
    .globl ompi_datatype_t_type_force_inclusion
    .type ompi_datatype_t_type_force_inclusion, @object
    .size ompi_datatype_t_type_force_inclusion, 8
ompi_datatype_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl ompi_debug_no_free_handles
    .type ompi_debug_no_free_handles, @object
    .size ompi_debug_no_free_handles, 1
ompi_debug_no_free_handles:
    .zero 1
    .balign 32
    .globl ompi_debug_show_handle_leaks
    .type ompi_debug_show_handle_leaks, @object
    .size ompi_debug_show_handle_leaks, 1
ompi_debug_show_handle_leaks:
    .zero 1
    .balign 32
    .globl ompi_debug_show_mpi_alloc_mem_leaks
    .type ompi_debug_show_mpi_alloc_mem_leaks, @object
    .size ompi_debug_show_mpi_alloc_mem_leaks, 4
ompi_debug_show_mpi_alloc_mem_leaks:
    .zero 4
    .balign 32
    .globl ompi_enable_timing
    .type ompi_enable_timing, @object
    .size ompi_enable_timing, 1
ompi_enable_timing:
    .zero 1
    .balign 32
    .globl ompi_err_unknown
    .type ompi_err_unknown, @object
    .size ompi_err_unknown, 280
ompi_err_unknown:
    .zero 280
    .balign 32
    .globl ompi_errcode_intern_lastused
    .type ompi_errcode_intern_lastused, @object
    .size ompi_errcode_intern_lastused, 4
ompi_errcode_intern_lastused:
    .zero 4
    .balign 32
    .globl ompi_errcode_intern_t_class
    .type ompi_errcode_intern_t_class, @object
    .size ompi_errcode_intern_t_class, 64
ompi_errcode_intern_t_class:
    .zero 64
    .balign 32
    .globl ompi_errcodes_intern
    .type ompi_errcodes_intern, @object
    .size ompi_errcodes_intern, 120
ompi_errcodes_intern:
    .zero 120
    .balign 32
    .globl ompi_errhandler_f_to_c_table
    .type ompi_errhandler_f_to_c_table, @object
    .size ompi_errhandler_f_to_c_table, 120
ompi_errhandler_f_to_c_table:
    .zero 120
    .balign 32
    .globl ompi_errhandler_t_class
    .type ompi_errhandler_t_class, @object
    .size ompi_errhandler_t_class, 64
ompi_errhandler_t_class:
    .zero 64
    .balign 32
    .globl ompi_fbtl_base_framework
    .type ompi_fbtl_base_framework, @object
    .size ompi_fbtl_base_framework, 208
ompi_fbtl_base_framework:
    .zero 208
    .balign 32
    .globl ompi_fcoll_base_framework
    .type ompi_fcoll_base_framework, @object
    .size ompi_fcoll_base_framework, 208
ompi_fcoll_base_framework:
    .zero 208
    .balign 32
    .globl ompi_file_f_to_c_table
    .type ompi_file_f_to_c_table, @object
    .size ompi_file_f_to_c_table, 120
ompi_file_f_to_c_table:
    .zero 120
    .balign 32
    .globl ompi_file_t_class
    .type ompi_file_t_class, @object
    .size ompi_file_t_class, 64
ompi_file_t_class:
    .zero 64
    .balign 32
    .globl ompi_fs_base_framework
    .type ompi_fs_base_framework, @object
    .size ompi_fs_base_framework, 208
ompi_fs_base_framework:
    .zero 208
    .balign 32
    .globl ompi_grequest_t_class
    .type ompi_grequest_t_class, @object
    .size ompi_grequest_t_class, 64
ompi_grequest_t_class:
    .zero 64
    .balign 32
    .globl ompi_group_f_to_c_table
    .type ompi_group_f_to_c_table, @object
    .size ompi_group_f_to_c_table, 120
ompi_group_f_to_c_table:
    .zero 120
    .balign 32
    .globl ompi_group_t_class
    .type ompi_group_t_class, @object
    .size ompi_group_t_class, 64
ompi_group_t_class:
    .zero 64
    .balign 32
    .globl ompi_group_t_type_force_inclusion
    .type ompi_group_t_type_force_inclusion, @object
    .size ompi_group_t_type_force_inclusion, 8
ompi_group_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl ompi_have_sparse_group_storage
    .type ompi_have_sparse_group_storage, @object
    .size ompi_have_sparse_group_storage, 1
ompi_have_sparse_group_storage:
    .zero 1
    .balign 32
    .globl ompi_hook_base_framework
    .type ompi_hook_base_framework, @object
    .size ompi_hook_base_framework, 208
ompi_hook_base_framework:
    .zero 208
    .balign 32
    .globl ompi_info_f_to_c_table
    .type ompi_info_f_to_c_table, @object
    .size ompi_info_f_to_c_table, 120
ompi_info_f_to_c_table:
    .zero 120
    .balign 32
    .globl ompi_info_t_class
    .type ompi_info_t_class, @object
    .size ompi_info_t_class, 64
ompi_info_t_class:
    .zero 64
    .balign 32
    .globl ompi_info_type_base
    .type ompi_info_type_base, @object
    .size ompi_info_type_base, 8
ompi_info_type_base:
    .zero 8
    .balign 32
    .globl ompi_info_type_ompi
    .type ompi_info_type_ompi, @object
    .size ompi_info_type_ompi, 8
ompi_info_type_ompi:
    .zero 8
    .balign 32
    .globl ompi_io_base_framework
    .type ompi_io_base_framework, @object
    .size ompi_io_base_framework, 208
ompi_io_base_framework:
    .zero 208
    .balign 32
    .globl ompi_message_f_to_c_table
    .type ompi_message_f_to_c_table, @object
    .size ompi_message_f_to_c_table, 120
ompi_message_f_to_c_table:
    .zero 120
    .balign 32
    .globl ompi_message_free_list
    .type ompi_message_free_list, @object
    .size ompi_message_free_list, 352
ompi_message_free_list:
    .zero 352
    .balign 32
    .globl ompi_message_no_proc
    .type ompi_message_no_proc, @object
    .size ompi_message_no_proc, 256
ompi_message_no_proc:
    .quad 0x4d414e4131090129
    .zero 248
    .balign 32
    .globl ompi_message_null
    .type ompi_message_null, @object
    .size ompi_message_null, 256
ompi_message_null:
    .quad 0x4d414e4131090128
    .zero 248
    .balign 32
    .globl ompi_message_t_class
    .type ompi_message_t_class, @object
    .size ompi_message_t_class, 64
ompi_message_t_class:
    .zero 64
    .balign 32
    .globl ompi_mpi_2cplex
    .type ompi_mpi_2cplex, @object
    .size ompi_mpi_2cplex, 512
ompi_mpi_2cplex:
    .quad 0x4d414e41310303ea
    .zero 504
    .balign 32
    .globl ompi_mpi_2dblcplex
    .type ompi_mpi_2dblcplex, @object
    .size ompi_mpi_2dblcplex, 512
ompi_mpi_2dblcplex:
    .quad 0x4d414e41310303eb
    .zero 504
    .balign 32
    .globl ompi_mpi_2dblprec
    .type ompi_mpi_2dblprec, @object
    .size ompi_mpi_2dblprec, 512
ompi_mpi_2dblprec:
    .quad 0x4d414e4131030231
    .zero 504
    .balign 32
    .globl ompi_mpi_2dblprec_addr
    .type ompi_mpi_2dblprec_addr, @object
    .size ompi_mpi_2dblprec_addr, 8
ompi_mpi_2dblprec_addr:
    .quad ompi_mpi_2dblprec
    .balign 32
    .globl ompi_mpi_2int
    .type ompi_mpi_2int, @object
    .size ompi_mpi_2int, 512
ompi_mpi_2int:
    .quad 0x4d414e413103022b
    .zero 504
    .balign 32
    .globl ompi_mpi_2integer
    .type ompi_mpi_2integer, @object
    .size ompi_mpi_2integer, 512
ompi_mpi_2integer:
    .quad 0x4d414e4131030232
    .zero 504
    .balign 32
    .globl ompi_mpi_2integer_addr
    .type ompi_mpi_2integer_addr, @object
    .size ompi_mpi_2integer_addr, 8
ompi_mpi_2integer_addr:
    .quad ompi_mpi_2integer
    .balign 32
    .globl ompi_mpi_2real
    .type ompi_mpi_2real, @object
    .size ompi_mpi_2real, 512
ompi_mpi_2real:
    .quad 0x4d414e4131030230
    .zero 504
    .balign 32
    .globl ompi_mpi_2real_addr
    .type ompi_mpi_2real_addr, @object
    .size ompi_mpi_2real_addr, 8
ompi_mpi_2real_addr:
    .quad ompi_mpi_2real
    .balign 32
    .globl ompi_mpi_aint
    .type ompi_mpi_aint, @object
    .size ompi_mpi_aint, 512
ompi_mpi_aint:
    .quad 0x4d414e4131030201
    .zero 504
    .balign 32
    .globl ompi_mpi_byte
    .type ompi_mpi_byte, @object
    .size ompi_mpi_byte, 512
ompi_mpi_byte:
    .quad 0x4d414e4131030247
    .zero 504
    .balign 32
    .globl ompi_mpi_c_bool
    .type ompi_mpi_c_bool, @object
    .size ompi_mpi_c_bool, 512
ompi_mpi_c_bool:
    .quad 0x4d414e4131030238
    .zero 504
    .balign 32
    .globl ompi_mpi_c_complex
    .type ompi_mpi_c_complex, @object
    .size ompi_mpi_c_complex, 512
ompi_mpi_c_complex:
    .zero 512
    .balign 32
    .globl ompi_mpi_c_double_complex
    .type ompi_mpi_c_double_complex, @object
    .size ompi_mpi_c_double_complex, 512
ompi_mpi_c_double_complex:
    .quad 0x4d414e4131030216
    .zero 504
    .balign 32
    .globl ompi_mpi_c_float_complex
    .type ompi_mpi_c_float_complex, @object
    .size ompi_mpi_c_float_complex, 512
ompi_mpi_c_float_complex:
    .quad 0x4d414e4131030212
    .zero 504
    .balign 32
    .globl ompi_mpi_c_long_double_complex
    .type ompi_mpi_c_long_double_complex, @object
    .size ompi_mpi_c_long_double_complex, 512
ompi_mpi_c_long_double_complex:
    .quad 0x4d414e4131030224
    .zero 504
    .balign 32
    .globl ompi_mpi_char
    .type ompi_mpi_char, @object
    .size ompi_mpi_char, 512
ompi_mpi_char:
    .quad 0x4d414e4131030243
    .zero 504
    .balign 32
    .globl ompi_mpi_character
    .type ompi_mpi_character, @object
    .size ompi_mpi_character, 512
ompi_mpi_character:
    .quad 0x4d414e413103021e
    .zero 504
    .balign 32
    .globl ompi_mpi_character_addr
    .type ompi_mpi_character_addr, @object
    .size ompi_mpi_character_addr, 8
ompi_mpi_character_addr:
    .quad ompi_mpi_character
    .balign 32
    .globl ompi_mpi_comm_null
    .type ompi_mpi_comm_null, @object
    .size ompi_mpi_comm_null, 512
ompi_mpi_comm_null:
    .quad 0x4d414e4131010100
    .zero 504
    .balign 32
    .globl ompi_mpi_comm_null_addr
    .type ompi_mpi_comm_null_addr, @object
    .size ompi_mpi_comm_null_addr, 8
ompi_mpi_comm_null_addr:
    .quad ompi_mpi_comm_null
    .balign 32
    .globl ompi_mpi_comm_parent
    .type ompi_mpi_comm_parent, @object
    .size ompi_mpi_comm_parent, 8
ompi_mpi_comm_parent:
    .zero 8
    .balign 32
    .globl ompi_mpi_comm_self
    .type ompi_mpi_comm_self, @object
    .size ompi_mpi_comm_self, 512
ompi_mpi_comm_self:
    .quad 0x4d414e4131010102
    .zero 504
    .balign 32
    .globl ompi_mpi_comm_self_addr
    .type ompi_mpi_comm_self_addr, @object
    .size ompi_mpi_comm_self_addr, 8
ompi_mpi_comm_self_addr:
    .quad ompi_mpi_comm_self
    .balign 32
    .globl ompi_mpi_comm_world
    .type ompi_mpi_comm_world, @object
    .size ompi_mpi_comm_world, 512
ompi_mpi_comm_world:
    .quad 0x4d414e4131010101
    .zero 504
    .balign 32
    .globl ompi_mpi_comm_world_addr
    .type ompi_mpi_comm_world_addr, @object
    .size ompi_mpi_comm_world_addr, 8
ompi_mpi_comm_world_addr:
    .quad ompi_mpi_comm_world
    .balign 32
    .globl ompi_mpi_communicators
    .type ompi_mpi_communicators, @object
    .size ompi_mpi_communicators, 120
ompi_mpi_communicators:
    .zero 120
    .balign 32
    .globl ompi_mpi_complex16
    .type ompi_mpi_complex16, @object
    .size ompi_mpi_complex16, 512
ompi_mpi_complex16:
    .quad 0x4d414e41310302e3
    .zero 504
    .balign 32
    .globl ompi_mpi_complex16_addr
    .type ompi_mpi_complex16_addr, @object
    .size ompi_mpi_complex16_addr, 8
ompi_mpi_complex16_addr:
    .quad ompi_mpi_complex16
    .balign 32
    .globl ompi_mpi_complex32
    .type ompi_mpi_complex32, @object
    .size ompi_mpi_complex32, 512
ompi_mpi_complex32:
    .quad 0x4d414e41310302eb
    .zero 504
    .balign 32
    .globl ompi_mpi_complex32_addr
    .type ompi_mpi_complex32_addr, @object
    .size ompi_mpi_complex32_addr, 8
ompi_mpi_complex32_addr:
    .quad ompi_mpi_complex32
    .balign 32
    .globl ompi_mpi_complex8
    .type ompi_mpi_complex8, @object
    .size ompi_mpi_complex8, 512
ompi_mpi_complex8:
    .quad 0x4d414e41310302db
    .zero 504
    .balign 32
    .globl ompi_mpi_complex8_addr
    .type ompi_mpi_complex8_addr, @object
    .size ompi_mpi_complex8_addr, 8
ompi_mpi_complex8_addr:
    .quad ompi_mpi_complex8
    .balign 32
    .globl ompi_mpi_count
    .type ompi_mpi_count, @object
    .size ompi_mpi_count, 512
ompi_mpi_count:
    .quad 0x4d414e4131030202
    .zero 504
    .balign 32
    .globl ompi_mpi_cplex
    .type ompi_mpi_cplex, @object
    .size ompi_mpi_cplex, 512
ompi_mpi_cplex:
    .quad 0x4d414e413103021b
    .zero 504
    .balign 32
    .globl ompi_mpi_cplex_addr
    .type ompi_mpi_cplex_addr, @object
    .size ompi_mpi_cplex_addr, 8
ompi_mpi_cplex_addr:
    .quad ompi_mpi_cplex
    .balign 32
    .globl ompi_mpi_cxx_bool
    .type ompi_mpi_cxx_bool, @object
    .size ompi_mpi_cxx_bool, 512
ompi_mpi_cxx_bool:
    .quad 0x4d414e4131030239
    .zero 504
    .balign 32
    .globl ompi_mpi_cxx_cplex
    .type ompi_mpi_cxx_cplex, @object
    .size ompi_mpi_cxx_cplex, 512
ompi_mpi_cxx_cplex:
    .quad 0x4d414e4131030213
    .zero 504
    .balign 32
    .globl ompi_mpi_cxx_dblcplex
    .type ompi_mpi_cxx_dblcplex, @object
    .size ompi_mpi_cxx_dblcplex, 512
ompi_mpi_cxx_dblcplex:
    .quad 0x4d414e4131030217
    .zero 504
    .balign 32
    .globl ompi_mpi_cxx_ldblcplex
    .type ompi_mpi_cxx_ldblcplex, @object
    .size ompi_mpi_cxx_ldblcplex, 512
ompi_mpi_cxx_ldblcplex:
    .quad 0x4d414e4131030225
    .zero 504
    .balign 32
    .globl ompi_mpi_datatype_null
    .type ompi_mpi_datatype_null, @object
    .size ompi_mpi_datatype_null, 512
ompi_mpi_datatype_null:
    .quad 0x4d414e4131030200
    .zero 504
    .balign 32
    .globl ompi_mpi_dblcplex
    .type ompi_mpi_dblcplex, @object
    .size ompi_mpi_dblcplex, 512
ompi_mpi_dblcplex:
    .quad 0x4d414e413103021d
    .zero 504
    .balign 32
    .globl ompi_mpi_dblcplex_addr
    .type ompi_mpi_dblcplex_addr, @object
    .size ompi_mpi_dblcplex_addr, 8
ompi_mpi_dblcplex_addr:
    .quad ompi_mpi_dblcplex
    .balign 32
    .globl ompi_mpi_dblprec
    .type ompi_mpi_dblprec, @object
    .size ompi_mpi_dblprec, 512
ompi_mpi_dblprec:
    .quad 0x4d414e413103021c
    .zero 504
    .balign 32
    .globl ompi_mpi_dblprec_addr
    .type ompi_mpi_dblprec_addr, @object
    .size ompi_mpi_dblprec_addr, 8
ompi_mpi_dblprec_addr:
    .quad ompi_mpi_dblprec
    .balign 32
    .globl ompi_mpi_double
    .type ompi_mpi_double, @object
    .size ompi_mpi_double, 512
ompi_mpi_double:
    .quad 0x4d414e4131030214
    .zero 504
    .balign 32
    .globl ompi_mpi_double_int
    .type ompi_mpi_double_int, @object
    .size ompi_mpi_double_int, 512
ompi_mpi_double_int:
    .quad 0x4d414e4131030229
    .zero 504
    .balign 32
    .globl ompi_mpi_dynamics_enabled
    .type ompi_mpi_dynamics_enabled, @object
    .size ompi_mpi_dynamics_enabled, 1
ompi_mpi_dynamics_enabled:
    .zero 1
    .balign 32
    .globl ompi_mpi_errcode_lastpredefined
    .type ompi_mpi_errcode_lastpredefined, @object
    .size ompi_mpi_errcode_lastpredefined, 4
ompi_mpi_errcode_lastpredefined:
    .zero 4
    .balign 32
    .globl ompi_mpi_errcode_lastused
    .type ompi_mpi_errcode_lastused, @object
    .size ompi_mpi_errcode_lastused, 4
ompi_mpi_errcode_lastused:
    .zero 4
    .balign 32
    .globl ompi_mpi_errcode_t_class
    .type ompi_mpi_errcode_t_class, @object
    .size ompi_mpi_errcode_t_class, 64
ompi_mpi_errcode_t_class:
    .zero 64
    .balign 32
    .globl ompi_mpi_errcodes
    .type ompi_mpi_errcodes, @object
    .size ompi_mpi_errcodes, 120
ompi_mpi_errcodes:
    .zero 120
    .balign 32
    .globl ompi_mpi_errhandler_null
    .type ompi_mpi_errhandler_null, @object
    .size ompi_mpi_errhandler_null, 1024
ompi_mpi_errhandler_null:
    .quad 0x4d414e4131050140
    .zero 1016
    .balign 32
    .globl ompi_mpi_errhandler_null_addr
    .type ompi_mpi_errhandler_null_addr, @object
    .size ompi_mpi_errhandler_null_addr, 8
ompi_mpi_errhandler_null_addr:
    .quad ompi_mpi_errhandler_null
    .balign 32
    .globl ompi_mpi_errors_are_fatal
    .type ompi_mpi_errors_are_fatal, @object
    .size ompi_mpi_errors_are_fatal, 1024
ompi_mpi_errors_are_fatal:
    .quad 0x4d414e4131050141
    .zero 1016
    .balign 32
    .globl ompi_mpi_errors_are_fatal_addr
    .type ompi_mpi_errors_are_fatal_addr, @object
    .size ompi_mpi_errors_are_fatal_addr, 8
ompi_mpi_errors_are_fatal_addr:
    .quad ompi_mpi_errors_are_fatal
    .balign 32
    .globl ompi_mpi_errors_return
    .type ompi_mpi_errors_return, @object
    .size ompi_mpi_errors_return, 1024
ompi_mpi_errors_return:
    .quad 0x4d414e4131050143
    .zero 1016
    .balign 32
    .globl ompi_mpi_errors_return_addr
    .type ompi_mpi_errors_return_addr, @object
    .size ompi_mpi_errors_return_addr, 8
ompi_mpi_errors_return_addr:
    .quad ompi_mpi_errors_return
    .balign 32
    .globl ompi_mpi_errors_throw_exceptions
    .type ompi_mpi_errors_throw_exceptions, @object
    .size ompi_mpi_errors_throw_exceptions, 1024
ompi_mpi_errors_throw_exceptions:
    .zero 1024
    .balign 32
    .globl ompi_mpi_errors_throw_exceptions_addr
    .type ompi_mpi_errors_throw_exceptions_addr, @object
    .size ompi_mpi_errors_throw_exceptions_addr, 8
ompi_mpi_errors_throw_exceptions_addr:
    .quad ompi_mpi_errors_throw_exceptions
    .balign 32
    .globl ompi_mpi_event_tick_rate
    .type ompi_mpi_event_tick_rate, @object
    .size ompi_mpi_event_tick_rate, 4
ompi_mpi_event_tick_rate:
    .zero 4
    .balign 32
    .globl ompi_mpi_external32_convertor
    .type ompi_mpi_external32_convertor, @object
    .size ompi_mpi_external32_convertor, 8
ompi_mpi_external32_convertor:
    .zero 8
    .balign 32
    .globl ompi_mpi_f90_complex_hashtable
    .type ompi_mpi_f90_complex_hashtable, @object
    .size ompi_mpi_f90_complex_hashtable, 72
ompi_mpi_f90_complex_hashtable:
    .zero 72
    .balign 32
    .globl ompi_mpi_f90_integer_hashtable
    .type ompi_mpi_f90_integer_hashtable, @object
    .size ompi_mpi_f90_integer_hashtable, 72
ompi_mpi_f90_integer_hashtable:
    .zero 72
    .balign 32
    .globl ompi_mpi_f90_real_hashtable
    .type ompi_mpi_f90_real_hashtable, @object
    .size ompi_mpi_f90_real_hashtable, 72
ompi_mpi_f90_real_hashtable:
    .zero 72
    .balign 32
    .globl ompi_mpi_file_bootstrap_mutex
    .type ompi_mpi_file_bootstrap_mutex, @object
    .size ompi_mpi_file_bootstrap_mutex, 64
ompi_mpi_file_bootstrap_mutex:
    .zero 64
    .balign 32
    .globl ompi_mpi_file_null
    .type ompi_mpi_file_null, @object
    .size ompi_mpi_file_null, 1536
ompi_mpi_file_null:
    .quad 0x4d414e4131040118
    .zero 1528
    .balign 32
    .globl ompi_mpi_file_null_addr
    .type ompi_mpi_file_null_addr, @object
    .size ompi_mpi_file_null_addr, 8
ompi_mpi_file_null_addr:
    .quad ompi_mpi_file_null
    .balign 32
    .globl ompi_mpi_float
    .type ompi_mpi_float, @object
    .size ompi_mpi_float, 512
ompi_mpi_float:
    .quad 0x4d414e4131030210
    .zero 504
    .balign 32
    .globl ompi_mpi_float_int
    .type ompi_mpi_float_int, @object
    .size ompi_mpi_float_int, 512
ompi_mpi_float_int:
    .quad 0x4d414e4131030228
    .zero 504
    .balign 32
    .globl ompi_mpi_group_empty
    .type ompi_mpi_group_empty, @object
    .size ompi_mpi_group_empty, 256
ompi_mpi_group_empty:
    .quad 0x4d414e4131020109
    .zero 248
    .balign 32
    .globl ompi_mpi_group_empty_addr
    .type ompi_mpi_group_empty_addr, @object
    .size ompi_mpi_group_empty_addr, 8
ompi_mpi_group_empty_addr:
    .quad ompi_mpi_group_empty
    .balign 32
    .globl ompi_mpi_group_null
    .type ompi_mpi_group_null, @object
    .size ompi_mpi_group_null, 256
ompi_mpi_group_null:
    .quad 0x4d414e4131020108
    .zero 248
    .balign 32
    .globl ompi_mpi_group_null_addr
    .type ompi_mpi_group_null_addr, @object
    .size ompi_mpi_group_null_addr, 8
ompi_mpi_group_null_addr:
    .quad ompi_mpi_group_null
    .balign 32
    .globl ompi_mpi_have_sparse_group_storage
    .type ompi_mpi_have_sparse_group_storage, @object
    .size ompi_mpi_have_sparse_group_storage, 1
ompi_mpi_have_sparse_group_storage:
    .zero 1
    .balign 32
    .globl ompi_mpi_info_env
    .type ompi_mpi_info_env, @object
    .size ompi_mpi_info_env, 256
ompi_mpi_info_env:
    .quad 0x4d414e4131070131
    .zero 248
    .balign 32
    .globl ompi_mpi_info_null
    .type ompi_mpi_info_null, @object
    .size ompi_mpi_info_null, 256
ompi_mpi_info_null:
    .quad 0x4d414e4131070130
    .zero 248
    .balign 32
    .globl ompi_mpi_info_null_addr
    .type ompi_mpi_info_null_addr, @object
    .size ompi_mpi_info_null_addr, 8
ompi_mpi_info_null_addr:
    .quad ompi_mpi_info_null
    .balign 32
    .globl ompi_mpi_int
    .type ompi_mpi_int, @object
    .size ompi_mpi_int, 512
ompi_mpi_int:
    .quad 0x4d414e4131030209
    .zero 504
    .balign 32
    .globl ompi_mpi_int16_t
    .type ompi_mpi_int16_t, @object
    .size ompi_mpi_int16_t, 512
ompi_mpi_int16_t:
    .quad 0x4d414e4131030248
    .zero 504
    .balign 32
    .globl ompi_mpi_int32_t
    .type ompi_mpi_int32_t, @object
    .size ompi_mpi_int32_t, 512
ompi_mpi_int32_t:
    .quad 0x4d414e4131030250
    .zero 504
    .balign 32
    .globl ompi_mpi_int64_t
    .type ompi_mpi_int64_t, @object
    .size ompi_mpi_int64_t, 512
ompi_mpi_int64_t:
    .quad 0x4d414e4131030258
    .zero 504
    .balign 32
    .globl ompi_mpi_int8_t
    .type ompi_mpi_int8_t, @object
    .size ompi_mpi_int8_t, 512
ompi_mpi_int8_t:
    .quad 0x4d414e4131030240
    .zero 504
    .balign 32
    .globl ompi_mpi_integer
    .type ompi_mpi_integer, @object
    .size ompi_mpi_integer, 512
ompi_mpi_integer:
    .quad 0x4d414e4131030219
    .zero 504
    .balign 32
    .globl ompi_mpi_integer1
    .type ompi_mpi_integer1, @object
    .size ompi_mpi_integer1, 512
ompi_mpi_integer1:
    .quad 0x4d414e41310302c1
    .zero 504
    .balign 32
    .globl ompi_mpi_integer16
    .type ompi_mpi_integer16, @object
    .size ompi_mpi_integer16, 512
ompi_mpi_integer16:
    .quad 0x4d414e41310302e1
    .zero 504
    .balign 32
    .globl ompi_mpi_integer16_addr
    .type ompi_mpi_integer16_addr, @object
    .size ompi_mpi_integer16_addr, 8
ompi_mpi_integer16_addr:
    .quad ompi_mpi_integer16
    .balign 32
    .globl ompi_mpi_integer1_addr
    .type ompi_mpi_integer1_addr, @object
    .size ompi_mpi_integer1_addr, 8
ompi_mpi_integer1_addr:
    .quad ompi_mpi_integer1
    .balign 32
    .globl ompi_mpi_integer2
    .type ompi_mpi_integer2, @object
    .size ompi_mpi_integer2, 512
ompi_mpi_integer2:
    .quad 0x4d414e41310302c9
    .zero 504
    .balign 32
    .globl ompi_mpi_integer2_addr
    .type ompi_mpi_integer2_addr, @object
    .size ompi_mpi_integer2_addr, 8
ompi_mpi_integer2_addr:
    .quad ompi_mpi_integer2
    .balign 32
    .globl ompi_mpi_integer4
    .type ompi_mpi_integer4, @object
    .size ompi_mpi_integer4, 512
ompi_mpi_integer4:
    .quad 0x4d414e41310302d1
    .zero 504
    .balign 32
    .globl ompi_mpi_integer4_addr
    .type ompi_mpi_integer4_addr, @object
    .size ompi_mpi_integer4_addr, 8
ompi_mpi_integer4_addr:
    .quad ompi_mpi_integer4
    .balign 32
    .globl ompi_mpi_integer8
    .type ompi_mpi_integer8, @object
    .size ompi_mpi_integer8, 512
ompi_mpi_integer8:
    .quad 0x4d414e41310302d9
    .zero 504
    .balign 32
    .globl ompi_mpi_integer8_addr
    .type ompi_mpi_integer8_addr, @object
    .size ompi_mpi_integer8_addr, 8
ompi_mpi_integer8_addr:
    .quad ompi_mpi_integer8
    .balign 32
    .globl ompi_mpi_integer_addr
    .type ompi_mpi_integer_addr, @object
    .size ompi_mpi_integer_addr, 8
ompi_mpi_integer_addr:
    .quad ompi_mpi_integer
    .balign 32
    .globl ompi_mpi_keep_fqdn_hostnames
    .type ompi_mpi_keep_fqdn_hostnames, @object
    .size ompi_mpi_keep_fqdn_hostnames, 1
ompi_mpi_keep_fqdn_hostnames:
    .zero 1
    .balign 32
    .globl ompi_mpi_lb
    .type ompi_mpi_lb, @object
    .size ompi_mpi_lb, 512
ompi_mpi_lb:
    .quad 0x4d414e41310303e8
    .zero 504
    .balign 32
    .globl ompi_mpi_ldblcplex
    .type ompi_mpi_ldblcplex, @object
    .size ompi_mpi_ldblcplex, 512
ompi_mpi_ldblcplex:
    .zero 512
    .balign 32
    .globl ompi_mpi_local_convertor
    .type ompi_mpi_local_convertor, @object
    .size ompi_mpi_local_convertor, 8
ompi_mpi_local_convertor:
    .zero 8
    .balign 32
    .globl ompi_mpi_logical
    .type ompi_mpi_logical, @object
    .size ompi_mpi_logical, 512
ompi_mpi_logical:
    .quad 0x4d414e4131030218
    .zero 504
    .balign 32
    .globl ompi_mpi_logical1
    .type ompi_mpi_logical1, @object
    .size ompi_mpi_logical1, 512
ompi_mpi_logical1:
    .quad 0x4d414e41310302c0
    .zero 504
    .balign 32
    .globl ompi_mpi_logical1_addr
    .type ompi_mpi_logical1_addr, @object
    .size ompi_mpi_logical1_addr, 8
ompi_mpi_logical1_addr:
    .quad ompi_mpi_logical1
    .balign 32
    .globl ompi_mpi_logical2
    .type ompi_mpi_logical2, @object
    .size ompi_mpi_logical2, 512
ompi_mpi_logical2:
    .quad 0x4d414e41310302c8
    .zero 504
    .balign 32
    .globl ompi_mpi_logical2_addr
    .type ompi_mpi_logical2_addr, @object
    .size ompi_mpi_logical2_addr, 8
ompi_mpi_logical2_addr:
    .quad ompi_mpi_logical2
    .balign 32
    .globl ompi_mpi_logical4
    .type ompi_mpi_logical4, @object
    .size ompi_mpi_logical4, 512
ompi_mpi_logical4:
    .quad 0x4d414e41310302d0
    .zero 504
    .balign 32
    .globl ompi_mpi_logical4_addr
    .type ompi_mpi_logical4_addr, @object
    .size ompi_mpi_logical4_addr, 8
ompi_mpi_logical4_addr:
    .quad ompi_mpi_logical4
    .balign 32
    .globl ompi_mpi_logical8
    .type ompi_mpi_logical8, @object
    .size ompi_mpi_logical8, 512
ompi_mpi_logical8:
    .quad 0x4d414e41310302d8
    .zero 504
    .balign 32
    .globl ompi_mpi_logical8_addr
    .type ompi_mpi_logical8_addr, @object
    .size ompi_mpi_logical8_addr, 8
ompi_mpi_logical8_addr:
    .quad ompi_mpi_logical8
    .balign 32
    .globl ompi_mpi_logical_addr
    .type ompi_mpi_logical_addr, @object
    .size ompi_mpi_logical_addr, 8
ompi_mpi_logical_addr:
    .quad ompi_mpi_logical
    .balign 32
    .globl ompi_mpi_long
    .type ompi_mpi_long, @object
    .size ompi_mpi_long, 512
ompi_mpi_long:
    .quad 0x4d414e413103020a
    .zero 504
    .balign 32
    .globl ompi_mpi_long_double
    .type ompi_mpi_long_double, @object
    .size ompi_mpi_long_double, 512
ompi_mpi_long_double:
    .quad 0x4d414e4131030220
    .zero 504
    .balign 32
    .globl ompi_mpi_long_int
    .type ompi_mpi_long_int, @object
    .size ompi_mpi_long_int, 512
ompi_mpi_long_int:
    .quad 0x4d414e413103022a
    .zero 504
    .balign 32
    .globl ompi_mpi_long_long_int
    .type ompi_mpi_long_long_int, @object
    .size ompi_mpi_long_long_int, 512
ompi_mpi_long_long_int:
    .quad 0x4d414e413103020b
    .zero 504
    .balign 32
    .globl ompi_mpi_longdbl_int
    .type ompi_mpi_longdbl_int, @object
    .size ompi_mpi_longdbl_int, 512
ompi_mpi_longdbl_int:
    .quad 0x4d414e413103022d
    .zero 504
    .balign 32
    .globl ompi_mpi_main_thread
    .type ompi_mpi_main_thread, @object
    .size ompi_mpi_main_thread, 8
ompi_mpi_main_thread:
    .zero 8
    .balign 32
    .globl ompi_mpi_offset
    .type ompi_mpi_offset, @object
    .size ompi_mpi_offset, 512
ompi_mpi_offset:
    .quad 0x4d414e4131030203
    .zero 504
    .balign 32
    .globl ompi_mpi_ompio_bootstrap_mutex
    .type ompi_mpi_ompio_bootstrap_mutex, @object
    .size ompi_mpi_ompio_bootstrap_mutex, 64
ompi_mpi_ompio_bootstrap_mutex:
    .zero 64
    .balign 32
    .globl ompi_mpi_op_band
    .type ompi_mpi_op_band, @object
    .size ompi_mpi_op_band, 2048
ompi_mpi_op_band:
    .quad 0x4d414e4131060028
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_band_addr
    .type ompi_mpi_op_band_addr, @object
    .size ompi_mpi_op_band_addr, 8
ompi_mpi_op_band_addr:
    .quad ompi_mpi_op_band
    .balign 32
    .globl ompi_mpi_op_bor
    .type ompi_mpi_op_bor, @object
    .size ompi_mpi_op_bor, 2048
ompi_mpi_op_bor:
    .quad 0x4d414e4131060029
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_bor_addr
    .type ompi_mpi_op_bor_addr, @object
    .size ompi_mpi_op_bor_addr, 8
ompi_mpi_op_bor_addr:
    .quad ompi_mpi_op_bor
    .balign 32
    .globl ompi_mpi_op_bxor
    .type ompi_mpi_op_bxor, @object
    .size ompi_mpi_op_bxor, 2048
ompi_mpi_op_bxor:
    .quad 0x4d414e413106002a
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_bxor_addr
    .type ompi_mpi_op_bxor_addr, @object
    .size ompi_mpi_op_bxor_addr, 8
ompi_mpi_op_bxor_addr:
    .quad ompi_mpi_op_bxor
    .balign 32
    .globl ompi_mpi_op_land
    .type ompi_mpi_op_land, @object
    .size ompi_mpi_op_land, 2048
ompi_mpi_op_land:
    .quad 0x4d414e4131060030
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_land_addr
    .type ompi_mpi_op_land_addr, @object
    .size ompi_mpi_op_land_addr, 8
ompi_mpi_op_land_addr:
    .quad ompi_mpi_op_land
    .balign 32
    .globl ompi_mpi_op_lor
    .type ompi_mpi_op_lor, @object
    .size ompi_mpi_op_lor, 2048
ompi_mpi_op_lor:
    .quad 0x4d414e4131060031
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_lor_addr
    .type ompi_mpi_op_lor_addr, @object
    .size ompi_mpi_op_lor_addr, 8
ompi_mpi_op_lor_addr:
    .quad ompi_mpi_op_lor
    .balign 32
    .globl ompi_mpi_op_lxor
    .type ompi_mpi_op_lxor, @object
    .size ompi_mpi_op_lxor, 2048
ompi_mpi_op_lxor:
    .quad 0x4d414e4131060032
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_lxor_addr
    .type ompi_mpi_op_lxor_addr, @object
    .size ompi_mpi_op_lxor_addr, 8
ompi_mpi_op_lxor_addr:
    .quad ompi_mpi_op_lxor
    .balign 32
    .globl ompi_mpi_op_max
    .type ompi_mpi_op_max, @object
    .size ompi_mpi_op_max, 2048
ompi_mpi_op_max:
    .quad 0x4d414e4131060023
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_max_addr
    .type ompi_mpi_op_max_addr, @object
    .size ompi_mpi_op_max_addr, 8
ompi_mpi_op_max_addr:
    .quad ompi_mpi_op_max
    .balign 32
    .globl ompi_mpi_op_maxloc
    .type ompi_mpi_op_maxloc, @object
    .size ompi_mpi_op_maxloc, 2048
ompi_mpi_op_maxloc:
    .quad 0x4d414e4131060039
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_maxloc_addr
    .type ompi_mpi_op_maxloc_addr, @object
    .size ompi_mpi_op_maxloc_addr, 8
ompi_mpi_op_maxloc_addr:
    .quad ompi_mpi_op_maxloc
    .balign 32
    .globl ompi_mpi_op_min
    .type ompi_mpi_op_min, @object
    .size ompi_mpi_op_min, 2048
ompi_mpi_op_min:
    .quad 0x4d414e4131060022
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_min_addr
    .type ompi_mpi_op_min_addr, @object
    .size ompi_mpi_op_min_addr, 8
ompi_mpi_op_min_addr:
    .quad ompi_mpi_op_min
    .balign 32
    .globl ompi_mpi_op_minloc
    .type ompi_mpi_op_minloc, @object
    .size ompi_mpi_op_minloc, 2048
ompi_mpi_op_minloc:
    .quad 0x4d414e4131060038
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_minloc_addr
    .type ompi_mpi_op_minloc_addr, @object
    .size ompi_mpi_op_minloc_addr, 8
ompi_mpi_op_minloc_addr:
    .quad ompi_mpi_op_minloc
    .balign 32
    .globl ompi_mpi_op_no_op
    .type ompi_mpi_op_no_op, @object
    .size ompi_mpi_op_no_op, 2048
ompi_mpi_op_no_op:
    .quad 0x4d414e413106003d
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_no_op_addr
    .type ompi_mpi_op_no_op_addr, @object
    .size ompi_mpi_op_no_op_addr, 8
ompi_mpi_op_no_op_addr:
    .quad ompi_mpi_op_no_op
    .balign 32
    .globl ompi_mpi_op_null
    .type ompi_mpi_op_null, @object
    .size ompi_mpi_op_null, 2048
ompi_mpi_op_null:
    .quad 0x4d414e4131060020
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_null_addr
    .type ompi_mpi_op_null_addr, @object
    .size ompi_mpi_op_null_addr, 8
ompi_mpi_op_null_addr:
    .quad ompi_mpi_op_null
    .balign 32
    .globl ompi_mpi_op_prod
    .type ompi_mpi_op_prod, @object
    .size ompi_mpi_op_prod, 2048
ompi_mpi_op_prod:
    .quad 0x4d414e4131060024
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_prod_addr
    .type ompi_mpi_op_prod_addr, @object
    .size ompi_mpi_op_prod_addr, 8
ompi_mpi_op_prod_addr:
    .quad ompi_mpi_op_prod
    .balign 32
    .globl ompi_mpi_op_replace
    .type ompi_mpi_op_replace, @object
    .size ompi_mpi_op_replace, 2048
ompi_mpi_op_replace:
    .quad 0x4d414e413106003c
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_replace_addr
    .type ompi_mpi_op_replace_addr, @object
    .size ompi_mpi_op_replace_addr, 8
ompi_mpi_op_replace_addr:
    .quad ompi_mpi_op_replace
    .balign 32
    .globl ompi_mpi_op_sum
    .type ompi_mpi_op_sum, @object
    .size ompi_mpi_op_sum, 2048
ompi_mpi_op_sum:
    .quad 0x4d414e4131060021
    .zero 2040
    .balign 32
    .globl ompi_mpi_op_sum_addr
    .type ompi_mpi_op_sum_addr, @object
    .size ompi_mpi_op_sum_addr, 8
ompi_mpi_op_sum_addr:
    .quad ompi_mpi_op_sum
    .balign 32
    .globl ompi_mpi_packed
    .type ompi_mpi_packed, @object
    .size ompi_mpi_packed, 512
ompi_mpi_packed:
    .quad 0x4d414e4131030207
    .zero 504
    .balign 32
    .globl ompi_mpi_param_check
    .type ompi_mpi_param_check, @object
    .size ompi_mpi_param_check, 1
ompi_mpi_param_check:
    .zero 1
    .balign 32
    .globl ompi_mpi_preconnect_mpi
    .type ompi_mpi_preconnect_mpi, @object
    .size ompi_mpi_preconnect_mpi, 1
ompi_mpi_preconnect_mpi:
    .zero 1
    .balign 32
    .globl ompi_mpi_real
    .type ompi_mpi_real, @object
    .size ompi_mpi_real, 512
ompi_mpi_real:
    .quad 0x4d414e413103021a
    .zero 504
    .balign 32
    .globl ompi_mpi_real16
    .type ompi_mpi_real16, @object
    .size ompi_mpi_real16, 512
ompi_mpi_real16:
    .quad 0x4d414e41310302e2
    .zero 504
    .balign 32
    .globl ompi_mpi_real16_addr
    .type ompi_mpi_real16_addr, @object
    .size ompi_mpi_real16_addr, 8
ompi_mpi_real16_addr:
    .quad ompi_mpi_real16
    .balign 32
    .globl ompi_mpi_real2
    .type ompi_mpi_real2, @object
    .size ompi_mpi_real2, 512
ompi_mpi_real2:
    .quad 0x4d414e41310302ca
    .zero 504
    .balign 32
    .globl ompi_mpi_real4
    .type ompi_mpi_real4, @object
    .size ompi_mpi_real4, 512
ompi_mpi_real4:
    .quad 0x4d414e41310302d2
    .zero 504
    .balign 32
    .globl ompi_mpi_real4_addr
    .type ompi_mpi_real4_addr, @object
    .size ompi_mpi_real4_addr, 8
ompi_mpi_real4_addr:
    .quad ompi_mpi_real4
    .balign 32
    .globl ompi_mpi_real8
    .type ompi_mpi_real8, @object
    .size ompi_mpi_real8, 512
ompi_mpi_real8:
    .quad 0x4d414e41310302da
    .zero 504
    .balign 32
    .globl ompi_mpi_real8_addr
    .type ompi_mpi_real8_addr, @object
    .size ompi_mpi_real8_addr, 8
ompi_mpi_real8_addr:
    .quad ompi_mpi_real8
    .balign 32
    .globl ompi_mpi_real_addr
    .type ompi_mpi_real_addr, @object
    .size ompi_mpi_real_addr, 8
ompi_mpi_real_addr:
    .quad ompi_mpi_real
    .balign 32
    .globl ompi_mpi_short
    .type ompi_mpi_short, @object
    .size ompi_mpi_short, 512
ompi_mpi_short:
    .quad 0x4d414e4131030208
    .zero 504
    .balign 32
    .globl ompi_mpi_short_int
    .type ompi_mpi_short_int, @object
    .size ompi_mpi_short_int, 512
ompi_mpi_short_int:
    .quad 0x4d414e413103022c
    .zero 504
    .balign 32
    .globl ompi_mpi_show_mca_params
    .type ompi_mpi_show_mca_params, @object
    .size ompi_mpi_show_mca_params, 1
ompi_mpi_show_mca_params:
    .zero 1
    .balign 32
    .globl ompi_mpi_show_mca_params_file
    .type ompi_mpi_show_mca_params_file, @object
    .size ompi_mpi_show_mca_params_file, 8
ompi_mpi_show_mca_params_file:
    .zero 8
    .balign 32
    .globl ompi_mpi_show_mca_params_string
    .type ompi_mpi_show_mca_params_string, @object
    .size ompi_mpi_show_mca_params_string, 8
ompi_mpi_show_mca_params_string:
    .zero 8
    .balign 32
    .globl ompi_mpi_signed_char
    .type ompi_mpi_signed_char, @object
    .size ompi_mpi_signed_char, 512
ompi_mpi_signed_char:
    .quad 0x4d414e4131030244
    .zero 504
    .balign 32
    .globl ompi_mpi_spc_attach_string
    .type ompi_mpi_spc_attach_string, @object
    .size ompi_mpi_spc_attach_string, 8
ompi_mpi_spc_attach_string:
    .zero 8
    .balign 32
    .globl ompi_mpi_spc_dump_enabled
    .type ompi_mpi_spc_dump_enabled, @object
    .size ompi_mpi_spc_dump_enabled, 1
ompi_mpi_spc_dump_enabled:
    .zero 1
    .balign 32
    .globl ompi_mpi_state
    .type ompi_mpi_state, @object
    .size ompi_mpi_state, 4
ompi_mpi_state:
    .zero 4
    .balign 32
    .globl ompi_mpi_status_ignore_addr
    .type ompi_mpi_status_ignore_addr, @object
    .size ompi_mpi_status_ignore_addr, 8
ompi_mpi_status_ignore_addr:
    .zero 8
    .balign 32
    .globl ompi_mpi_statuses_ignore_addr
    .type ompi_mpi_statuses_ignore_addr, @object
    .size ompi_mpi_statuses_ignore_addr, 8
ompi_mpi_statuses_ignore_addr:
    .zero 8
    .balign 32
    .globl ompi_mpi_thread_multiple
    .type ompi_mpi_thread_multiple, @object
    .size ompi_mpi_thread_multiple, 1
ompi_mpi_thread_multiple:
    .zero 1
    .balign 32
    .globl ompi_mpi_thread_provided
    .type ompi_mpi_thread_provided, @object
    .size ompi_mpi_thread_provided, 4
ompi_mpi_thread_provided:
    .zero 4
    .balign 32
    .globl ompi_mpi_thread_requested
    .type ompi_mpi_thread_requested, @object
    .size ompi_mpi_thread_requested, 4
ompi_mpi_thread_requested:
    .zero 4
    .balign 32
    .globl ompi_mpi_ub
    .type ompi_mpi_ub, @object
    .size ompi_mpi_ub, 512
ompi_mpi_ub:
    .quad 0x4d414e41310303e9
    .zero 504
    .balign 32
    .globl ompi_mpi_uint16_t
    .type ompi_mpi_uint16_t, @object
    .size ompi_mpi_uint16_t, 512
ompi_mpi_uint16_t:
    .quad 0x4d414e4131030249
    .zero 504
    .balign 32
    .globl ompi_mpi_uint32_t
    .type ompi_mpi_uint32_t, @object
    .size ompi_mpi_uint32_t, 512
ompi_mpi_uint32_t:
    .quad 0x4d414e4131030251
    .zero 504
    .balign 32
    .globl ompi_mpi_uint64_t
    .type ompi_mpi_uint64_t, @object
    .size ompi_mpi_uint64_t, 512
ompi_mpi_uint64_t:
    .quad 0x4d414e4131030259
    .zero 504
    .balign 32
    .globl ompi_mpi_uint8_t
    .type ompi_mpi_uint8_t, @object
    .size ompi_mpi_uint8_t, 512
ompi_mpi_uint8_t:
    .quad 0x4d414e4131030241
    .zero 504
    .balign 32
    .globl ompi_mpi_unavailable
    .type ompi_mpi_unavailable, @object
    .size ompi_mpi_unavailable, 512
ompi_mpi_unavailable:
    .zero 512
    .balign 32
    .globl ompi_mpi_unsigned
    .type ompi_mpi_unsigned, @object
    .size ompi_mpi_unsigned, 512
ompi_mpi_unsigned:
    .quad 0x4d414e413103020d
    .zero 504
    .balign 32
    .globl ompi_mpi_unsigned_char
    .type ompi_mpi_unsigned_char, @object
    .size ompi_mpi_unsigned_char, 512
ompi_mpi_unsigned_char:
    .quad 0x4d414e4131030245
    .zero 504
    .balign 32
    .globl ompi_mpi_unsigned_long
    .type ompi_mpi_unsigned_long, @object
    .size ompi_mpi_unsigned_long, 512
ompi_mpi_unsigned_long:
    .quad 0x4d414e413103020e
    .zero 504
    .balign 32
    .globl ompi_mpi_unsigned_long_long
    .type ompi_mpi_unsigned_long_long, @object
    .size ompi_mpi_unsigned_long_long, 512
ompi_mpi_unsigned_long_long:
    .quad 0x4d414e413103020f
    .zero 504
    .balign 32
    .globl ompi_mpi_unsigned_short
    .type ompi_mpi_unsigned_short, @object
    .size ompi_mpi_unsigned_short, 512
ompi_mpi_unsigned_short:
    .quad 0x4d414e413103020c
    .zero 504
    .balign 32
    .globl ompi_mpi_wchar
    .type ompi_mpi_wchar, @object
    .size ompi_mpi_wchar, 512
ompi_mpi_wchar:
    .quad 0x4d414e413103023c
    .zero 504
    .balign 32
    .globl ompi_mpi_win_null
    .type ompi_mpi_win_null, @object
    .size ompi_mpi_win_null, 512
ompi_mpi_win_null:
    .quad 0x4d414e4131080110
    .zero 504
    .balign 32
    .globl ompi_mpi_win_null_addr
    .type ompi_mpi_win_null_addr, @object
    .size ompi_mpi_win_null_addr, 8
ompi_mpi_win_null_addr:
    .quad ompi_mpi_win_null
    .balign 32
    .globl ompi_mpi_windows
    .type ompi_mpi_windows, @object
    .size ompi_mpi_windows, 120
ompi_mpi_windows:
    .zero 120
    .balign 32
    .globl ompi_mpi_yield_when_idle
    .type ompi_mpi_yield_when_idle, @object
    .size ompi_mpi_yield_when_idle, 1
ompi_mpi_yield_when_idle:
    .zero 1
    .balign 32
    .globl ompi_mpiext_components
    .type ompi_mpiext_components, @object
    .size ompi_mpiext_components, 8
ompi_mpiext_components:
    .zero 8
    .balign 32
    .globl ompi_mpit_big_lock
    .type ompi_mpit_big_lock, @object
    .size ompi_mpit_big_lock, 64
ompi_mpit_big_lock:
    .zero 64
    .balign 32
    .globl ompi_mpit_init_count
    .type ompi_mpit_init_count, @object
    .size ompi_mpit_init_count, 4
ompi_mpit_init_count:
    .zero 4
    .balign 32
    .globl ompi_mtl
    .type ompi_mtl, @object
    .size ompi_mtl, 8
ompi_mtl:
    .zero 8
    .balign 32
    .globl ompi_mtl_base_framework
    .type ompi_mtl_base_framework, @object
    .size ompi_mtl_base_framework, 208
ompi_mtl_base_framework:
    .zero 208
    .balign 32
    .globl ompi_mtl_base_selected_component
    .type ompi_mtl_base_selected_component, @object
    .size ompi_mtl_base_selected_component, 8
ompi_mtl_base_selected_component:
    .zero 8
    .balign 32
    .globl ompi_namelist_t_class
    .type ompi_namelist_t_class, @object
    .size ompi_namelist_t_class, 64
ompi_namelist_t_class:
    .zero 64
    .balign 32
    .globl ompi_netpatterns_base_verbose
    .type ompi_netpatterns_base_verbose, @object
    .size ompi_netpatterns_base_verbose, 4
ompi_netpatterns_base_verbose:
    .zero 4
    .balign 32
    .globl ompi_op_base_3buff_functions
    .type ompi_op_base_3buff_functions, @object
    .size ompi_op_base_3buff_functions, 4920
ompi_op_base_3buff_functions:
    .zero 4920
    .balign 32
    .globl ompi_op_base_framework
    .type ompi_op_base_framework, @object
    .size ompi_op_base_framework, 208
ompi_op_base_framework:
    .zero 208
    .balign 32
    .globl ompi_op_base_functions
    .type ompi_op_base_functions, @object
    .size ompi_op_base_functions, 4920
ompi_op_base_functions:
    .zero 4920
    .balign 32
    .globl ompi_op_base_module_1_0_0_t_class
    .type ompi_op_base_module_1_0_0_t_class, @object
    .size ompi_op_base_module_1_0_0_t_class, 64
ompi_op_base_module_1_0_0_t_class:
    .zero 64
    .balign 32
    .globl ompi_op_base_module_t_class
    .type ompi_op_base_module_t_class, @object
    .size ompi_op_base_module_t_class, 64
ompi_op_base_module_t_class:
    .zero 64
    .balign 32
    .globl ompi_op_ddt_map
    .type ompi_op_ddt_map, @object
    .size ompi_op_ddt_map, 196
ompi_op_ddt_map:
    .zero 196
    .balign 32
    .globl ompi_op_f_to_c_table
    .type ompi_op_f_to_c_table, @object
    .size ompi_op_f_to_c_table, 8
ompi_op_f_to_c_table:
    .zero 8
    .balign 32
    .globl ompi_op_t_class
    .type ompi_op_t_class, @object
    .size ompi_op_t_class, 64
ompi_op_t_class:
    .zero 64
    .balign 32
    .globl ompi_osc_base_framework
    .type ompi_osc_base_framework, @object
    .size ompi_osc_base_framework, 208
ompi_osc_base_framework:
    .zero 208
    .balign 32
    .globl ompi_pml_base_bsend_allocator_name
    .type ompi_pml_base_bsend_allocator_name, @object
    .size ompi_pml_base_bsend_allocator_name, 8
ompi_pml_base_bsend_allocator_name:
    .zero 8
    .balign 32
    .globl ompi_pml_base_framework
    .type ompi_pml_base_framework, @object
    .size ompi_pml_base_framework, 208
ompi_pml_base_framework:
    .zero 208
    .balign 32
    .globl ompi_proc_list
    .type ompi_proc_list, @object
    .size ompi_proc_list, 64
ompi_proc_list:
    .zero 64
    .balign 32
    .globl ompi_proc_local_proc
    .type ompi_proc_local_proc, @object
    .size ompi_proc_local_proc, 8
ompi_proc_local_proc:
    .zero 8
    .balign 32
    .globl ompi_proc_t_class
    .type ompi_proc_t_class, @object
    .size ompi_proc_t_class, 64
ompi_proc_t_class:
    .zero 64
    .balign 32
    .globl ompi_registered_datareps
    .type ompi_registered_datareps, @object
    .size ompi_registered_datareps, 64
ompi_registered_datareps:
    .zero 64
    .balign 32
    .globl ompi_request_empty
    .type ompi_request_empty, @object
    .size ompi_request_empty, 160
ompi_request_empty:
    .zero 160
    .balign 32
    .globl ompi_request_f_to_c_table
    .type ompi_request_f_to_c_table, @object
    .size ompi_request_f_to_c_table, 120
ompi_request_f_to_c_table:
    .zero 120
    .balign 32
    .globl ompi_request_functions
    .type ompi_request_functions, @object
    .size ompi_request_functions, 64
ompi_request_functions:
    .zero 64
    .balign 32
    .globl ompi_request_null
    .type ompi_request_null, @object
    .size ompi_request_null, 256
ompi_request_null:
    .quad 0x4d414e41310a0180
    .zero 248
    .balign 32
    .globl ompi_request_null_addr
    .type ompi_request_null_addr, @object
    .size ompi_request_null_addr, 8
ompi_request_null_addr:
    .quad ompi_request_null
    .balign 32
    .globl ompi_request_t_class
    .type ompi_request_t_class, @object
    .size ompi_request_t_class, 64
ompi_request_t_class:
    .zero 64
    .balign 32
    .globl ompi_request_t_type_force_inclusion
    .type ompi_request_t_type_force_inclusion, @object
    .size ompi_request_t_type_force_inclusion, 8
ompi_request_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl ompi_rte_base_framework
    .type ompi_rte_base_framework, @object
    .size ompi_rte_base_framework, 208
ompi_rte_base_framework:
    .zero 208
    .balign 32
    .globl ompi_rte_initialized
    .type ompi_rte_initialized, @object
    .size ompi_rte_initialized, 1
ompi_rte_initialized:
    .zero 1
    .balign 32
    .globl ompi_rte_orte_component_version_string
    .type ompi_rte_orte_component_version_string, @object
    .size ompi_rte_orte_component_version_string, 8
ompi_rte_orte_component_version_string:
    .zero 8
    .balign 32
    .globl ompi_seq_tracker_range_t_class
    .type ompi_seq_tracker_range_t_class, @object
    .size ompi_seq_tracker_range_t_class, 64
ompi_seq_tracker_range_t_class:
    .zero 64
    .balign 32
    .globl ompi_seq_tracker_t_class
    .type ompi_seq_tracker_t_class, @object
    .size ompi_seq_tracker_t_class, 64
ompi_seq_tracker_t_class:
    .zero 64
    .balign 32
    .globl ompi_sharedfp_base_framework
    .type ompi_sharedfp_base_framework, @object
    .size ompi_sharedfp_base_framework, 208
ompi_sharedfp_base_framework:
    .zero 208
    .balign 32
    .globl ompi_status_empty
    .type ompi_status_empty, @object
    .size ompi_status_empty, 24
ompi_status_empty:
    .zero 24
    .balign 32
    .globl ompi_status_public_t_type_force_inclusion
    .type ompi_status_public_t_type_force_inclusion, @object
    .size ompi_status_public_t_type_force_inclusion, 8
ompi_status_public_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl ompi_topo_base_framework
    .type ompi_topo_base_framework, @object
    .size ompi_topo_base_framework, 208
ompi_topo_base_framework:
    .zero 208
    .balign 32
    .globl ompi_use_sparse_group_storage
    .type ompi_use_sparse_group_storage, @object
    .size ompi_use_sparse_group_storage, 1
ompi_use_sparse_group_storage:
    .zero 1
    .balign 32
    .globl ompi_version_string
    .type ompi_version_string, @object
    .size ompi_version_string, 6
ompi_version_string:
    .zero 6
    .balign 32
    .globl ompi_vprotocol_base_framework
    .type ompi_vprotocol_base_framework, @object
    .size ompi_vprotocol_base_framework, 208
ompi_vprotocol_base_framework:
    .zero 208
    .balign 32
    .globl ompi_win_accumulate_ops
    .type ompi_win_accumulate_ops, @object
    .size ompi_win_accumulate_ops, 8
ompi_win_accumulate_ops:
    .zero 8
    .balign 32
    .globl ompi_win_accumulate_order
    .type ompi_win_accumulate_order, @object
    .size ompi_win_accumulate_order, 8
ompi_win_accumulate_order:
    .zero 8
    .balign 32
    .globl ompi_win_t_class
    .type ompi_win_t_class, @object
    .size ompi_win_t_class, 64
ompi_win_t_class:
    .zero 64
    .balign 32
    .globl ompi_wtime_time_origin
    .type ompi_wtime_time_origin, @object
    .size ompi_wtime_time_origin, 16
ompi_wtime_time_origin:
    .zero 16
    .balign 32
    .globl opal_datatype_t_type_force_inclusion
    .type opal_datatype_t_type_force_inclusion, @object
    .size opal_datatype_t_type_force_inclusion, 8
opal_datatype_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl opal_free_list_item_t_type_force_inclusion
    .type opal_free_list_item_t_type_force_inclusion, @object
    .size opal_free_list_item_t_type_force_inclusion, 8
opal_free_list_item_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl opal_free_list_t_type_force_inclusion
    .type opal_free_list_t_type_force_inclusion, @object
    .size opal_free_list_t_type_force_inclusion, 8
opal_free_list_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl opal_list_item_t_type_force_inclusion
    .type opal_list_item_t_type_force_inclusion, @object
    .size opal_list_item_t_type_force_inclusion, 8
opal_list_item_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl opal_list_t_type_force_inclusion
    .type opal_list_t_type_force_inclusion, @object
    .size opal_list_t_type_force_inclusion, 8
opal_list_t_type_force_inclusion:
    .zero 8
    .balign 32
    .globl opal_pointer_array_t_type_force_inclusion
    .type opal_pointer_array_t_type_force_inclusion, @object
    .size opal_pointer_array_t_type_force_inclusion, 8
opal_pointer_array_t_type_force_inclusion:
    .zero 8
    .section .data.rel.ro, "aw", @progbits
    .balign 32
mana_stub_table:
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_op_null
    .quad ompi_mpi_op_sum
    .quad ompi_mpi_op_min
    .quad ompi_mpi_op_max
    .quad ompi_mpi_op_prod
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_op_band
    .quad ompi_mpi_op_bor
    .quad ompi_mpi_op_bxor
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_op_land
    .quad ompi_mpi_op_lor
    .quad ompi_mpi_op_lxor
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_op_minloc
    .quad ompi_mpi_op_maxloc
    .quad 0
    .quad 0
    .quad ompi_mpi_op_replace
    .quad ompi_mpi_op_no_op
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_comm_null
    .quad ompi_mpi_comm_world
    .quad ompi_mpi_comm_self
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_group_null
    .quad ompi_mpi_group_empty
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_win_null
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_file_null
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_message_null
    .quad ompi_message_no_proc
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_info_null
    .quad ompi_mpi_info_env
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_errhandler_null
    .quad ompi_mpi_errors_are_fatal
    .quad 0
    .quad ompi_mpi_errors_return
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_request_null
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_datatype_null
    .quad ompi_mpi_aint
    .quad ompi_mpi_count
    .quad ompi_mpi_offset
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_packed
    .quad ompi_mpi_short
    .quad ompi_mpi_int
    .quad ompi_mpi_long
    .quad ompi_mpi_long_long_int
    .quad ompi_mpi_unsigned_short
    .quad ompi_mpi_unsigned
    .quad ompi_mpi_unsigned_long
    .quad ompi_mpi_unsigned_long_long
    .quad ompi_mpi_float
    .quad 0
    .quad ompi_mpi_c_float_complex
    .quad ompi_mpi_cxx_cplex
    .quad ompi_mpi_double
    .quad 0
    .quad ompi_mpi_c_double_complex
    .quad ompi_mpi_cxx_dblcplex
    .quad ompi_mpi_logical
    .quad ompi_mpi_integer
    .quad ompi_mpi_real
    .quad ompi_mpi_cplex
    .quad ompi_mpi_dblprec
    .quad ompi_mpi_dblcplex
    .quad ompi_mpi_character
    .quad 0
    .quad ompi_mpi_long_double
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_c_long_double_complex
    .quad ompi_mpi_cxx_ldblcplex
    .quad 0
    .quad 0
    .quad ompi_mpi_float_int
    .quad ompi_mpi_double_int
    .quad ompi_mpi_long_int
    .quad ompi_mpi_2int
    .quad ompi_mpi_short_int
    .quad ompi_mpi_longdbl_int
    .quad 0
    .quad 0
    .quad ompi_mpi_2real
    .quad ompi_mpi_2dblprec
    .quad ompi_mpi_2integer
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_c_bool
    .quad ompi_mpi_cxx_bool
    .quad 0
    .quad 0
    .quad ompi_mpi_wchar
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_int8_t
    .quad ompi_mpi_uint8_t
    .quad 0
    .quad ompi_mpi_char
    .quad ompi_mpi_signed_char
    .quad ompi_mpi_unsigned_char
    .quad 0
    .quad ompi_mpi_byte
    .quad ompi_mpi_int16_t
    .quad ompi_mpi_uint16_t
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_int32_t
    .quad ompi_mpi_uint32_t
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_int64_t
    .quad ompi_mpi_uint64_t
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_logical1
    .quad ompi_mpi_integer1
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_logical2
    .quad ompi_mpi_integer2
    .quad ompi_mpi_real2
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_logical4
    .quad ompi_mpi_integer4
    .quad ompi_mpi_real4
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_logical8
    .quad ompi_mpi_integer8
    .quad ompi_mpi_real8
    .quad ompi_mpi_complex8
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_integer16
    .quad ompi_mpi_real16
    .quad ompi_mpi_complex16
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_complex32
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad ompi_mpi_lb
    .quad ompi_mpi_ub
    .quad ompi_mpi_2cplex
    .quad ompi_mpi_2dblcplex
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad OMPI_C_MPI_DUP_FN
    .quad OMPI_C_MPI_COMM_DUP_FN
    .quad OMPI_C_MPI_TYPE_DUP_FN
    .quad OMPI_C_MPI_WIN_DUP_FN
    .quad OMPI_C_MPI_NULL_COPY_FN
    .quad OMPI_C_MPI_COMM_NULL_COPY_FN
    .quad OMPI_C_MPI_TYPE_NULL_COPY_FN
    .quad OMPI_C_MPI_WIN_NULL_COPY_FN
    .quad OMPI_C_MPI_NULL_DELETE_FN
    .quad OMPI_C_MPI_COMM_NULL_DELETE_FN
    .quad OMPI_C_MPI_TYPE_NULL_DELETE_FN
    .quad OMPI_C_MPI_WIN_NULL_DELETE_FN
    .section .note.GNU-stack,"",@progbits
