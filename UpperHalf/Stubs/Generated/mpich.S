// Written by StubGenerator; `make generate` writes it anew. The stub of MPICH's libmpi.so.12 and libmpich.so.12: every symbol the
// original exports. A function loads its gate number and jumps through the gate's slot; eax and r11 are free at a call in the System V ABI,
// and a variadic function's al is not needed, because no entry reads vector registers.
    .text
    .balign 32
    .globl MPII_Comm_get_attr
    .type MPII_Comm_get_attr, @function
MPII_Comm_get_attr:
    lea .Lname0(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Comm_get_attr, . - MPII_Comm_get_attr
    .balign 32
    .globl MPII_Comm_set_attr
    .type MPII_Comm_set_attr, @function
MPII_Comm_set_attr:
    lea .Lname1(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Comm_set_attr, . - MPII_Comm_set_attr
    .balign 32
    .globl MPII_Errhandler_set_cxx
    .type MPII_Errhandler_set_cxx, @function
MPII_Errhandler_set_cxx:
    lea .Lname2(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Errhandler_set_cxx, . - MPII_Errhandler_set_cxx
    .balign 32
    .globl MPII_Grequest_set_lang_f77
    .type MPII_Grequest_set_lang_f77, @function
MPII_Grequest_set_lang_f77:
    lea .Lname3(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Grequest_set_lang_f77, . - MPII_Grequest_set_lang_f77
    .balign 32
    .globl MPII_Keyval_set_proxy
    .type MPII_Keyval_set_proxy, @function
MPII_Keyval_set_proxy:
    lea .Lname4(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Keyval_set_proxy, . - MPII_Keyval_set_proxy
    .balign 32
    .globl MPII_Op_set_cxx
    .type MPII_Op_set_cxx, @function
MPII_Op_set_cxx:
    lea .Lname5(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Op_set_cxx, . - MPII_Op_set_cxx
    .balign 32
    .globl MPII_Type_get_attr
    .type MPII_Type_get_attr, @function
MPII_Type_get_attr:
    lea .Lname6(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Type_get_attr, . - MPII_Type_get_attr
    .balign 32
    .globl MPII_Type_set_attr
    .type MPII_Type_set_attr, @function
MPII_Type_set_attr:
    lea .Lname7(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Type_set_attr, . - MPII_Type_set_attr
    .balign 32
    .globl MPII_Win_get_attr
    .type MPII_Win_get_attr, @function
MPII_Win_get_attr:
    lea .Lname8(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Win_get_attr, . - MPII_Win_get_attr
    .balign 32
    .globl MPII_Win_set_attr
    .type MPII_Win_set_attr, @function
MPII_Win_set_attr:
    lea .Lname9(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPII_Win_set_attr, . - MPII_Win_set_attr
    .balign 32
    .globl MPIR_Dup_fn
    .type MPIR_Dup_fn, @function
MPIR_Dup_fn:
    mov %rcx, (%r8)
    movl $1, (%r9)
    xor %eax, %eax
    ret
    .size MPIR_Dup_fn, . - MPIR_Dup_fn
    .balign 32
    .globl MPIR_Err_create_code
    .type MPIR_Err_create_code, @function
MPIR_Err_create_code:
    lea .Lname10(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIR_Err_create_code, . - MPIR_Err_create_code
    .balign 32
    .globl MPIR_Err_return_comm
    .type MPIR_Err_return_comm, @function
MPIR_Err_return_comm:
    lea .Lname11(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIR_Err_return_comm, . - MPIR_Err_return_comm
    .balign 32
    .globl MPIR_Err_return_win
    .type MPIR_Err_return_win, @function
MPIR_Err_return_win:
    lea .Lname12(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIR_Err_return_win, . - MPIR_Err_return_win
    .balign 32
    .weak MPIX_Comm_agree
    .type MPIX_Comm_agree, @function
MPIX_Comm_agree:
    .globl PMPIX_Comm_agree
    .type PMPIX_Comm_agree, @function
PMPIX_Comm_agree:
    lea .Lname13(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Comm_agree, . - MPIX_Comm_agree
    .size PMPIX_Comm_agree, . - PMPIX_Comm_agree
    .balign 32
    .weak MPIX_Comm_failure_ack
    .type MPIX_Comm_failure_ack, @function
MPIX_Comm_failure_ack:
    .globl PMPIX_Comm_failure_ack
    .type PMPIX_Comm_failure_ack, @function
PMPIX_Comm_failure_ack:
    lea .Lname14(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Comm_failure_ack, . - MPIX_Comm_failure_ack
    .size PMPIX_Comm_failure_ack, . - PMPIX_Comm_failure_ack
    .balign 32
    .weak MPIX_Comm_failure_get_acked
    .type MPIX_Comm_failure_get_acked, @function
MPIX_Comm_failure_get_acked:
    .globl PMPIX_Comm_failure_get_acked
    .type PMPIX_Comm_failure_get_acked, @function
PMPIX_Comm_failure_get_acked:
    lea .Lname15(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Comm_failure_get_acked, . - MPIX_Comm_failure_get_acked
    .size PMPIX_Comm_failure_get_acked, . - PMPIX_Comm_failure_get_acked
    .balign 32
    .weak MPIX_Comm_revoke
    .type MPIX_Comm_revoke, @function
MPIX_Comm_revoke:
    .globl PMPIX_Comm_revoke
    .type PMPIX_Comm_revoke, @function
PMPIX_Comm_revoke:
    lea .Lname16(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Comm_revoke, . - MPIX_Comm_revoke
    .size PMPIX_Comm_revoke, . - PMPIX_Comm_revoke
    .balign 32
    .weak MPIX_Comm_shrink
    .type MPIX_Comm_shrink, @function
MPIX_Comm_shrink:
    .globl PMPIX_Comm_shrink
    .type PMPIX_Comm_shrink, @function
PMPIX_Comm_shrink:
    lea .Lname17(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Comm_shrink, . - MPIX_Comm_shrink
    .size PMPIX_Comm_shrink, . - PMPIX_Comm_shrink
    .balign 32
    .weak MPIX_GPU_query_support
    .type MPIX_GPU_query_support, @function
MPIX_GPU_query_support:
    .globl PMPIX_GPU_query_support
    .type PMPIX_GPU_query_support, @function
PMPIX_GPU_query_support:
    lea .Lname18(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_GPU_query_support, . - MPIX_GPU_query_support
    .size PMPIX_GPU_query_support, . - PMPIX_GPU_query_support
    .balign 32
    .weak MPIX_Grequest_class_allocate
    .type MPIX_Grequest_class_allocate, @function
MPIX_Grequest_class_allocate:
    .globl PMPIX_Grequest_class_allocate
    .type PMPIX_Grequest_class_allocate, @function
PMPIX_Grequest_class_allocate:
    lea .Lname19(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Grequest_class_allocate, . - MPIX_Grequest_class_allocate
    .size PMPIX_Grequest_class_allocate, . - PMPIX_Grequest_class_allocate
    .balign 32
    .weak MPIX_Grequest_class_create
    .type MPIX_Grequest_class_create, @function
MPIX_Grequest_class_create:
    .globl PMPIX_Grequest_class_create
    .type PMPIX_Grequest_class_create, @function
PMPIX_Grequest_class_create:
    lea .Lname20(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Grequest_class_create, . - MPIX_Grequest_class_create
    .size PMPIX_Grequest_class_create, . - PMPIX_Grequest_class_create
    .balign 32
    .weak MPIX_Query_cuda_support
    .type MPIX_Query_cuda_support, @function
MPIX_Query_cuda_support:
    .globl PMPIX_Query_cuda_support
    .type PMPIX_Query_cuda_support, @function
PMPIX_Query_cuda_support:
    xor %eax, %eax
    ret
    .size MPIX_Query_cuda_support, . - MPIX_Query_cuda_support
    .size PMPIX_Query_cuda_support, . - PMPIX_Query_cuda_support
    .balign 32
    .weak MPIX_Query_hip_support
    .type MPIX_Query_hip_support, @function
MPIX_Query_hip_support:
    .globl PMPIX_Query_hip_support
    .type PMPIX_Query_hip_support, @function
PMPIX_Query_hip_support:
    xor %eax, %eax
    ret
    .size MPIX_Query_hip_support, . - MPIX_Query_hip_support
    .size PMPIX_Query_hip_support, . - PMPIX_Query_hip_support
    .balign 32
    .weak MPIX_Query_ze_support
    .type MPIX_Query_ze_support, @function
MPIX_Query_ze_support:
    .globl PMPIX_Query_ze_support
    .type PMPIX_Query_ze_support, @function
PMPIX_Query_ze_support:
    xor %eax, %eax
    ret
    .size MPIX_Query_ze_support, . - MPIX_Query_ze_support
    .size PMPIX_Query_ze_support, . - PMPIX_Query_ze_support
    .balign 32
    .weak MPI_Abort
    .type MPI_Abort, @function
MPI_Abort:
    .globl PMPI_Abort
    .type PMPI_Abort, @function
PMPI_Abort:
    mov $6, %eax
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
    mov $7, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Accumulate, . - MPI_Accumulate
    .size PMPI_Accumulate, . - PMPI_Accumulate
    .balign 32
    .weak MPI_Accumulate_c
    .type MPI_Accumulate_c, @function
MPI_Accumulate_c:
    .globl PMPI_Accumulate_c
    .type PMPI_Accumulate_c, @function
PMPI_Accumulate_c:
    mov $8, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Accumulate_c, . - MPI_Accumulate_c
    .size PMPI_Accumulate_c, . - PMPI_Accumulate_c
    .balign 32
    .weak MPI_Add_error_class
    .type MPI_Add_error_class, @function
MPI_Add_error_class:
    .globl PMPI_Add_error_class
    .type PMPI_Add_error_class, @function
PMPI_Add_error_class:
    mov $9, %eax
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
    mov $10, %eax
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
    mov $11, %eax
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
    mov $692, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Address, . - MPI_Address
    .size PMPI_Address, . - PMPI_Address
    .balign 32
    .weak MPI_Aint_add
    .type MPI_Aint_add, @function
MPI_Aint_add:
    .globl PMPI_Aint_add
    .type PMPI_Aint_add, @function
PMPI_Aint_add:
    mov $12, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Aint_add, . - MPI_Aint_add
    .size PMPI_Aint_add, . - PMPI_Aint_add
    .balign 32
    .weak MPI_Aint_diff
    .type MPI_Aint_diff, @function
MPI_Aint_diff:
    .globl PMPI_Aint_diff
    .type PMPI_Aint_diff, @function
PMPI_Aint_diff:
    mov $13, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Aint_diff, . - MPI_Aint_diff
    .size PMPI_Aint_diff, . - PMPI_Aint_diff
    .balign 32
    .weak MPI_Allgather
    .type MPI_Allgather, @function
MPI_Allgather:
    .globl PMPI_Allgather
    .type PMPI_Allgather, @function
PMPI_Allgather:
    mov $14, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgather, . - MPI_Allgather
    .size PMPI_Allgather, . - PMPI_Allgather
    .balign 32
    .weak MPI_Allgather_c
    .type MPI_Allgather_c, @function
MPI_Allgather_c:
    .globl PMPI_Allgather_c
    .type PMPI_Allgather_c, @function
PMPI_Allgather_c:
    mov $15, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgather_c, . - MPI_Allgather_c
    .size PMPI_Allgather_c, . - PMPI_Allgather_c
    .balign 32
    .weak MPI_Allgather_init
    .type MPI_Allgather_init, @function
MPI_Allgather_init:
    .globl PMPI_Allgather_init
    .type PMPI_Allgather_init, @function
PMPI_Allgather_init:
    mov $16, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgather_init, . - MPI_Allgather_init
    .size PMPI_Allgather_init, . - PMPI_Allgather_init
    .balign 32
    .weak MPI_Allgather_init_c
    .type MPI_Allgather_init_c, @function
MPI_Allgather_init_c:
    .globl PMPI_Allgather_init_c
    .type PMPI_Allgather_init_c, @function
PMPI_Allgather_init_c:
    mov $17, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgather_init_c, . - MPI_Allgather_init_c
    .size PMPI_Allgather_init_c, . - PMPI_Allgather_init_c
    .balign 32
    .weak MPI_Allgatherv
    .type MPI_Allgatherv, @function
MPI_Allgatherv:
    .globl PMPI_Allgatherv
    .type PMPI_Allgatherv, @function
PMPI_Allgatherv:
    mov $18, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgatherv, . - MPI_Allgatherv
    .size PMPI_Allgatherv, . - PMPI_Allgatherv
    .balign 32
    .weak MPI_Allgatherv_c
    .type MPI_Allgatherv_c, @function
MPI_Allgatherv_c:
    .globl PMPI_Allgatherv_c
    .type PMPI_Allgatherv_c, @function
PMPI_Allgatherv_c:
    mov $19, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgatherv_c, . - MPI_Allgatherv_c
    .size PMPI_Allgatherv_c, . - PMPI_Allgatherv_c
    .balign 32
    .weak MPI_Allgatherv_init
    .type MPI_Allgatherv_init, @function
MPI_Allgatherv_init:
    .globl PMPI_Allgatherv_init
    .type PMPI_Allgatherv_init, @function
PMPI_Allgatherv_init:
    mov $20, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgatherv_init, . - MPI_Allgatherv_init
    .size PMPI_Allgatherv_init, . - PMPI_Allgatherv_init
    .balign 32
    .weak MPI_Allgatherv_init_c
    .type MPI_Allgatherv_init_c, @function
MPI_Allgatherv_init_c:
    .globl PMPI_Allgatherv_init_c
    .type PMPI_Allgatherv_init_c, @function
PMPI_Allgatherv_init_c:
    mov $21, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allgatherv_init_c, . - MPI_Allgatherv_init_c
    .size PMPI_Allgatherv_init_c, . - PMPI_Allgatherv_init_c
    .balign 32
    .weak MPI_Alloc_mem
    .type MPI_Alloc_mem, @function
MPI_Alloc_mem:
    .globl PMPI_Alloc_mem
    .type PMPI_Alloc_mem, @function
PMPI_Alloc_mem:
    mov $22, %eax
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
    mov $23, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allreduce, . - MPI_Allreduce
    .size PMPI_Allreduce, . - PMPI_Allreduce
    .balign 32
    .weak MPI_Allreduce_c
    .type MPI_Allreduce_c, @function
MPI_Allreduce_c:
    .globl PMPI_Allreduce_c
    .type PMPI_Allreduce_c, @function
PMPI_Allreduce_c:
    mov $24, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allreduce_c, . - MPI_Allreduce_c
    .size PMPI_Allreduce_c, . - PMPI_Allreduce_c
    .balign 32
    .weak MPI_Allreduce_init
    .type MPI_Allreduce_init, @function
MPI_Allreduce_init:
    .globl PMPI_Allreduce_init
    .type PMPI_Allreduce_init, @function
PMPI_Allreduce_init:
    mov $25, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allreduce_init, . - MPI_Allreduce_init
    .size PMPI_Allreduce_init, . - PMPI_Allreduce_init
    .balign 32
    .weak MPI_Allreduce_init_c
    .type MPI_Allreduce_init_c, @function
MPI_Allreduce_init_c:
    .globl PMPI_Allreduce_init_c
    .type PMPI_Allreduce_init_c, @function
PMPI_Allreduce_init_c:
    mov $26, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Allreduce_init_c, . - MPI_Allreduce_init_c
    .size PMPI_Allreduce_init_c, . - PMPI_Allreduce_init_c
    .balign 32
    .weak MPI_Alltoall
    .type MPI_Alltoall, @function
MPI_Alltoall:
    .globl PMPI_Alltoall
    .type PMPI_Alltoall, @function
PMPI_Alltoall:
    mov $27, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoall, . - MPI_Alltoall
    .size PMPI_Alltoall, . - PMPI_Alltoall
    .balign 32
    .weak MPI_Alltoall_c
    .type MPI_Alltoall_c, @function
MPI_Alltoall_c:
    .globl PMPI_Alltoall_c
    .type PMPI_Alltoall_c, @function
PMPI_Alltoall_c:
    mov $28, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoall_c, . - MPI_Alltoall_c
    .size PMPI_Alltoall_c, . - PMPI_Alltoall_c
    .balign 32
    .weak MPI_Alltoall_init
    .type MPI_Alltoall_init, @function
MPI_Alltoall_init:
    .globl PMPI_Alltoall_init
    .type PMPI_Alltoall_init, @function
PMPI_Alltoall_init:
    mov $29, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoall_init, . - MPI_Alltoall_init
    .size PMPI_Alltoall_init, . - PMPI_Alltoall_init
    .balign 32
    .weak MPI_Alltoall_init_c
    .type MPI_Alltoall_init_c, @function
MPI_Alltoall_init_c:
    .globl PMPI_Alltoall_init_c
    .type PMPI_Alltoall_init_c, @function
PMPI_Alltoall_init_c:
    mov $30, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoall_init_c, . - MPI_Alltoall_init_c
    .size PMPI_Alltoall_init_c, . - PMPI_Alltoall_init_c
    .balign 32
    .weak MPI_Alltoallv
    .type MPI_Alltoallv, @function
MPI_Alltoallv:
    .globl PMPI_Alltoallv
    .type PMPI_Alltoallv, @function
PMPI_Alltoallv:
    mov $31, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallv, . - MPI_Alltoallv
    .size PMPI_Alltoallv, . - PMPI_Alltoallv
    .balign 32
    .weak MPI_Alltoallv_c
    .type MPI_Alltoallv_c, @function
MPI_Alltoallv_c:
    .globl PMPI_Alltoallv_c
    .type PMPI_Alltoallv_c, @function
PMPI_Alltoallv_c:
    mov $32, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallv_c, . - MPI_Alltoallv_c
    .size PMPI_Alltoallv_c, . - PMPI_Alltoallv_c
    .balign 32
    .weak MPI_Alltoallv_init
    .type MPI_Alltoallv_init, @function
MPI_Alltoallv_init:
    .globl PMPI_Alltoallv_init
    .type PMPI_Alltoallv_init, @function
PMPI_Alltoallv_init:
    mov $33, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallv_init, . - MPI_Alltoallv_init
    .size PMPI_Alltoallv_init, . - PMPI_Alltoallv_init
    .balign 32
    .weak MPI_Alltoallv_init_c
    .type MPI_Alltoallv_init_c, @function
MPI_Alltoallv_init_c:
    .globl PMPI_Alltoallv_init_c
    .type PMPI_Alltoallv_init_c, @function
PMPI_Alltoallv_init_c:
    mov $34, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallv_init_c, . - MPI_Alltoallv_init_c
    .size PMPI_Alltoallv_init_c, . - PMPI_Alltoallv_init_c
    .balign 32
    .weak MPI_Alltoallw
    .type MPI_Alltoallw, @function
MPI_Alltoallw:
    .globl PMPI_Alltoallw
    .type PMPI_Alltoallw, @function
PMPI_Alltoallw:
    mov $35, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallw, . - MPI_Alltoallw
    .size PMPI_Alltoallw, . - PMPI_Alltoallw
    .balign 32
    .weak MPI_Alltoallw_c
    .type MPI_Alltoallw_c, @function
MPI_Alltoallw_c:
    .globl PMPI_Alltoallw_c
    .type PMPI_Alltoallw_c, @function
PMPI_Alltoallw_c:
    mov $36, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallw_c, . - MPI_Alltoallw_c
    .size PMPI_Alltoallw_c, . - PMPI_Alltoallw_c
    .balign 32
    .weak MPI_Alltoallw_init
    .type MPI_Alltoallw_init, @function
MPI_Alltoallw_init:
    .globl PMPI_Alltoallw_init
    .type PMPI_Alltoallw_init, @function
PMPI_Alltoallw_init:
    mov $37, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallw_init, . - MPI_Alltoallw_init
    .size PMPI_Alltoallw_init, . - PMPI_Alltoallw_init
    .balign 32
    .weak MPI_Alltoallw_init_c
    .type MPI_Alltoallw_init_c, @function
MPI_Alltoallw_init_c:
    .globl PMPI_Alltoallw_init_c
    .type PMPI_Alltoallw_init_c, @function
PMPI_Alltoallw_init_c:
    mov $38, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Alltoallw_init_c, . - MPI_Alltoallw_init_c
    .size PMPI_Alltoallw_init_c, . - PMPI_Alltoallw_init_c
    .balign 32
    .weak MPI_Attr_delete
    .type MPI_Attr_delete, @function
MPI_Attr_delete:
    .globl PMPI_Attr_delete
    .type PMPI_Attr_delete, @function
PMPI_Attr_delete:
    mov $39, %eax
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
    mov $40, %eax
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
    mov $41, %eax
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
    mov $42, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Barrier, . - MPI_Barrier
    .size PMPI_Barrier, . - PMPI_Barrier
    .balign 32
    .weak MPI_Barrier_init
    .type MPI_Barrier_init, @function
MPI_Barrier_init:
    .globl PMPI_Barrier_init
    .type PMPI_Barrier_init, @function
PMPI_Barrier_init:
    mov $43, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Barrier_init, . - MPI_Barrier_init
    .size PMPI_Barrier_init, . - PMPI_Barrier_init
    .balign 32
    .weak MPI_Bcast
    .type MPI_Bcast, @function
MPI_Bcast:
    .globl PMPI_Bcast
    .type PMPI_Bcast, @function
PMPI_Bcast:
    mov $44, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bcast, . - MPI_Bcast
    .size PMPI_Bcast, . - PMPI_Bcast
    .balign 32
    .weak MPI_Bcast_c
    .type MPI_Bcast_c, @function
MPI_Bcast_c:
    .globl PMPI_Bcast_c
    .type PMPI_Bcast_c, @function
PMPI_Bcast_c:
    mov $45, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bcast_c, . - MPI_Bcast_c
    .size PMPI_Bcast_c, . - PMPI_Bcast_c
    .balign 32
    .weak MPI_Bcast_init
    .type MPI_Bcast_init, @function
MPI_Bcast_init:
    .globl PMPI_Bcast_init
    .type PMPI_Bcast_init, @function
PMPI_Bcast_init:
    mov $46, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bcast_init, . - MPI_Bcast_init
    .size PMPI_Bcast_init, . - PMPI_Bcast_init
    .balign 32
    .weak MPI_Bcast_init_c
    .type MPI_Bcast_init_c, @function
MPI_Bcast_init_c:
    .globl PMPI_Bcast_init_c
    .type PMPI_Bcast_init_c, @function
PMPI_Bcast_init_c:
    mov $47, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bcast_init_c, . - MPI_Bcast_init_c
    .size PMPI_Bcast_init_c, . - PMPI_Bcast_init_c
    .balign 32
    .weak MPI_Bsend
    .type MPI_Bsend, @function
MPI_Bsend:
    .globl PMPI_Bsend
    .type PMPI_Bsend, @function
PMPI_Bsend:
    mov $48, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bsend, . - MPI_Bsend
    .size PMPI_Bsend, . - PMPI_Bsend
    .balign 32
    .weak MPI_Bsend_c
    .type MPI_Bsend_c, @function
MPI_Bsend_c:
    .globl PMPI_Bsend_c
    .type PMPI_Bsend_c, @function
PMPI_Bsend_c:
    mov $49, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bsend_c, . - MPI_Bsend_c
    .size PMPI_Bsend_c, . - PMPI_Bsend_c
    .balign 32
    .weak MPI_Bsend_init
    .type MPI_Bsend_init, @function
MPI_Bsend_init:
    .globl PMPI_Bsend_init
    .type PMPI_Bsend_init, @function
PMPI_Bsend_init:
    mov $50, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bsend_init, . - MPI_Bsend_init
    .size PMPI_Bsend_init, . - PMPI_Bsend_init
    .balign 32
    .weak MPI_Bsend_init_c
    .type MPI_Bsend_init_c, @function
MPI_Bsend_init_c:
    .globl PMPI_Bsend_init_c
    .type PMPI_Bsend_init_c, @function
PMPI_Bsend_init_c:
    mov $51, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Bsend_init_c, . - MPI_Bsend_init_c
    .size PMPI_Bsend_init_c, . - PMPI_Bsend_init_c
    .balign 32
    .weak MPI_Buffer_attach
    .type MPI_Buffer_attach, @function
MPI_Buffer_attach:
    .globl PMPI_Buffer_attach
    .type PMPI_Buffer_attach, @function
PMPI_Buffer_attach:
    mov $52, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Buffer_attach, . - MPI_Buffer_attach
    .size PMPI_Buffer_attach, . - PMPI_Buffer_attach
    .balign 32
    .weak MPI_Buffer_attach_c
    .type MPI_Buffer_attach_c, @function
MPI_Buffer_attach_c:
    .globl PMPI_Buffer_attach_c
    .type PMPI_Buffer_attach_c, @function
PMPI_Buffer_attach_c:
    mov $53, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Buffer_attach_c, . - MPI_Buffer_attach_c
    .size PMPI_Buffer_attach_c, . - PMPI_Buffer_attach_c
    .balign 32
    .weak MPI_Buffer_detach
    .type MPI_Buffer_detach, @function
MPI_Buffer_detach:
    .globl PMPI_Buffer_detach
    .type PMPI_Buffer_detach, @function
PMPI_Buffer_detach:
    mov $54, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Buffer_detach, . - MPI_Buffer_detach
    .size PMPI_Buffer_detach, . - PMPI_Buffer_detach
    .balign 32
    .weak MPI_Buffer_detach_c
    .type MPI_Buffer_detach_c, @function
MPI_Buffer_detach_c:
    .globl PMPI_Buffer_detach_c
    .type PMPI_Buffer_detach_c, @function
PMPI_Buffer_detach_c:
    mov $55, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Buffer_detach_c, . - MPI_Buffer_detach_c
    .size PMPI_Buffer_detach_c, . - PMPI_Buffer_detach_c
    .balign 32
    .weak MPI_Cancel
    .type MPI_Cancel, @function
MPI_Cancel:
    .globl PMPI_Cancel
    .type PMPI_Cancel, @function
PMPI_Cancel:
    mov $58, %eax
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
    mov $59, %eax
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
    mov $60, %eax
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
    mov $61, %eax
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
    mov $62, %eax
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
    mov $63, %eax
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
    mov $64, %eax
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
    mov $65, %eax
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
    mov $66, %eax
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
    mov $67, %eax
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
    mov $68, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_accept, . - MPI_Comm_accept
    .size PMPI_Comm_accept, . - PMPI_Comm_accept
    .balign 32
    .weak MPI_Comm_call_errhandler
    .type MPI_Comm_call_errhandler, @function
MPI_Comm_call_errhandler:
    .globl PMPI_Comm_call_errhandler
    .type PMPI_Comm_call_errhandler, @function
PMPI_Comm_call_errhandler:
    mov $72, %eax
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
    mov $73, %eax
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
    mov $74, %eax
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
    mov $75, %eax
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
    mov $76, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_create_errhandler, . - MPI_Comm_create_errhandler
    .size PMPI_Comm_create_errhandler, . - PMPI_Comm_create_errhandler
    .balign 32
    .weak MPI_Comm_create_from_group
    .type MPI_Comm_create_from_group, @function
MPI_Comm_create_from_group:
    .globl PMPI_Comm_create_from_group
    .type PMPI_Comm_create_from_group, @function
PMPI_Comm_create_from_group:
    mov $77, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_create_from_group, . - MPI_Comm_create_from_group
    .size PMPI_Comm_create_from_group, . - PMPI_Comm_create_from_group
    .balign 32
    .weak MPI_Comm_create_group
    .type MPI_Comm_create_group, @function
MPI_Comm_create_group:
    .globl PMPI_Comm_create_group
    .type PMPI_Comm_create_group, @function
PMPI_Comm_create_group:
    mov $78, %eax
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
    mov $79, %eax
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
    mov $80, %eax
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
    mov $83, %eax
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
    mov $84, %eax
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
    mov $85, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_dup_with_info, . - MPI_Comm_dup_with_info
    .size PMPI_Comm_dup_with_info, . - PMPI_Comm_dup_with_info
    .balign 32
    .weak MPI_Comm_free
    .type MPI_Comm_free, @function
MPI_Comm_free:
    .globl PMPI_Comm_free
    .type PMPI_Comm_free, @function
PMPI_Comm_free:
    mov $88, %eax
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
    mov $89, %eax
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
    mov $91, %eax
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
    mov $92, %eax
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
    mov $93, %eax
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
    mov $94, %eax
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
    mov $95, %eax
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
    mov $96, %eax
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
    mov $97, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_idup, . - MPI_Comm_idup
    .size PMPI_Comm_idup, . - PMPI_Comm_idup
    .balign 32
    .weak MPI_Comm_idup_with_info
    .type MPI_Comm_idup_with_info, @function
MPI_Comm_idup_with_info:
    .globl PMPI_Comm_idup_with_info
    .type PMPI_Comm_idup_with_info, @function
PMPI_Comm_idup_with_info:
    mov $98, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Comm_idup_with_info, . - MPI_Comm_idup_with_info
    .size PMPI_Comm_idup_with_info, . - PMPI_Comm_idup_with_info
    .balign 32
    .weak MPI_Comm_join
    .type MPI_Comm_join, @function
MPI_Comm_join:
    .globl PMPI_Comm_join
    .type PMPI_Comm_join, @function
PMPI_Comm_join:
    mov $100, %eax
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
    mov $101, %eax
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
    mov $102, %eax
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
    mov $103, %eax
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
    mov $104, %eax
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
    mov $105, %eax
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
    mov $106, %eax
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
    mov $107, %eax
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
    mov $108, %eax
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
    mov $109, %eax
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
    mov $110, %eax
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
    mov $111, %eax
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
    mov $112, %eax
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
    mov $113, %eax
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
    mov $115, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Compare_and_swap, . - MPI_Compare_and_swap
    .size PMPI_Compare_and_swap, . - PMPI_Compare_and_swap
    .balign 32
    .weak MPI_Dims_create
    .type MPI_Dims_create, @function
MPI_Dims_create:
    .globl PMPI_Dims_create
    .type PMPI_Dims_create, @function
PMPI_Dims_create:
    mov $116, %eax
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
    mov $117, %eax
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
    mov $118, %eax
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
    mov $119, %eax
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
    mov $120, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Dist_graph_neighbors_count, . - MPI_Dist_graph_neighbors_count
    .size PMPI_Dist_graph_neighbors_count, . - PMPI_Dist_graph_neighbors_count
    .balign 32
    .weak MPI_Errhandler_create
    .type MPI_Errhandler_create, @function
MPI_Errhandler_create:
    .globl PMPI_Errhandler_create
    .type PMPI_Errhandler_create, @function
PMPI_Errhandler_create:
    mov $693, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Errhandler_create, . - MPI_Errhandler_create
    .size PMPI_Errhandler_create, . - PMPI_Errhandler_create
    .balign 32
    .weak MPI_Errhandler_free
    .type MPI_Errhandler_free, @function
MPI_Errhandler_free:
    .globl PMPI_Errhandler_free
    .type PMPI_Errhandler_free, @function
PMPI_Errhandler_free:
    mov $123, %eax
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
    mov $694, %eax
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
    mov $695, %eax
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
    mov $126, %eax
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
    mov $127, %eax
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
    mov $128, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Exscan, . - MPI_Exscan
    .size PMPI_Exscan, . - PMPI_Exscan
    .balign 32
    .weak MPI_Exscan_c
    .type MPI_Exscan_c, @function
MPI_Exscan_c:
    .globl PMPI_Exscan_c
    .type PMPI_Exscan_c, @function
PMPI_Exscan_c:
    mov $129, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Exscan_c, . - MPI_Exscan_c
    .size PMPI_Exscan_c, . - PMPI_Exscan_c
    .balign 32
    .weak MPI_Exscan_init
    .type MPI_Exscan_init, @function
MPI_Exscan_init:
    .globl PMPI_Exscan_init
    .type PMPI_Exscan_init, @function
PMPI_Exscan_init:
    mov $130, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Exscan_init, . - MPI_Exscan_init
    .size PMPI_Exscan_init, . - PMPI_Exscan_init
    .balign 32
    .weak MPI_Exscan_init_c
    .type MPI_Exscan_init_c, @function
MPI_Exscan_init_c:
    .globl PMPI_Exscan_init_c
    .type PMPI_Exscan_init_c, @function
PMPI_Exscan_init_c:
    mov $131, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Exscan_init_c, . - MPI_Exscan_init_c
    .size PMPI_Exscan_init_c, . - PMPI_Exscan_init_c
    .balign 32
    .weak MPI_Fetch_and_op
    .type MPI_Fetch_and_op, @function
MPI_Fetch_and_op:
    .globl PMPI_Fetch_and_op
    .type PMPI_Fetch_and_op, @function
PMPI_Fetch_and_op:
    mov $132, %eax
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
    mov $133, %eax
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
    mov $134, %eax
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
    mov $135, %eax
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
    mov $136, %eax
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
    mov $137, %eax
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
    mov $138, %eax
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
    mov $140, %eax
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
    mov $141, %eax
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
    mov $142, %eax
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
    mov $143, %eax
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
    mov $144, %eax
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
    mov $145, %eax
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
    mov $146, %eax
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
    mov $147, %eax
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
    mov $148, %eax
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
    mov $149, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_type_extent, . - MPI_File_get_type_extent
    .size PMPI_File_get_type_extent, . - PMPI_File_get_type_extent
    .balign 32
    .weak MPI_File_get_type_extent_c
    .type MPI_File_get_type_extent_c, @function
MPI_File_get_type_extent_c:
    .globl PMPI_File_get_type_extent_c
    .type PMPI_File_get_type_extent_c, @function
PMPI_File_get_type_extent_c:
    mov $150, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_File_get_type_extent_c, . - MPI_File_get_type_extent_c
    .size PMPI_File_get_type_extent_c, . - PMPI_File_get_type_extent_c
    .balign 32
    .weak MPI_File_get_view
    .type MPI_File_get_view, @function
MPI_File_get_view:
    .globl PMPI_File_get_view
    .type PMPI_File_get_view, @function
PMPI_File_get_view:
    mov $151, %eax
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
    mov $152, %eax
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
    mov $154, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_all, . - MPI_File_iread_all
    .size PMPI_File_iread_all, . - PMPI_File_iread_all
    .balign 32
    .weak MPI_File_iread_all_c
    .type MPI_File_iread_all_c, @function
MPI_File_iread_all_c:
    .globl PMPI_File_iread_all_c
    .type PMPI_File_iread_all_c, @function
PMPI_File_iread_all_c:
    mov $155, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_all_c, . - MPI_File_iread_all_c
    .size PMPI_File_iread_all_c, . - PMPI_File_iread_all_c
    .balign 32
    .weak MPI_File_iread_at
    .type MPI_File_iread_at, @function
MPI_File_iread_at:
    .globl PMPI_File_iread_at
    .type PMPI_File_iread_at, @function
PMPI_File_iread_at:
    mov $156, %eax
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
    mov $158, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_at_all, . - MPI_File_iread_at_all
    .size PMPI_File_iread_at_all, . - PMPI_File_iread_at_all
    .balign 32
    .weak MPI_File_iread_at_all_c
    .type MPI_File_iread_at_all_c, @function
MPI_File_iread_at_all_c:
    .globl PMPI_File_iread_at_all_c
    .type PMPI_File_iread_at_all_c, @function
PMPI_File_iread_at_all_c:
    mov $159, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_at_all_c, . - MPI_File_iread_at_all_c
    .size PMPI_File_iread_at_all_c, . - PMPI_File_iread_at_all_c
    .balign 32
    .weak MPI_File_iread_at_c
    .type MPI_File_iread_at_c, @function
MPI_File_iread_at_c:
    .globl PMPI_File_iread_at_c
    .type PMPI_File_iread_at_c, @function
PMPI_File_iread_at_c:
    mov $157, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_at_c, . - MPI_File_iread_at_c
    .size PMPI_File_iread_at_c, . - PMPI_File_iread_at_c
    .balign 32
    .weak MPI_File_iread_c
    .type MPI_File_iread_c, @function
MPI_File_iread_c:
    .globl PMPI_File_iread_c
    .type PMPI_File_iread_c, @function
PMPI_File_iread_c:
    mov $153, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_c, . - MPI_File_iread_c
    .size PMPI_File_iread_c, . - PMPI_File_iread_c
    .balign 32
    .weak MPI_File_iread_shared
    .type MPI_File_iread_shared, @function
MPI_File_iread_shared:
    .globl PMPI_File_iread_shared
    .type PMPI_File_iread_shared, @function
PMPI_File_iread_shared:
    mov $160, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_shared, . - MPI_File_iread_shared
    .size PMPI_File_iread_shared, . - PMPI_File_iread_shared
    .balign 32
    .weak MPI_File_iread_shared_c
    .type MPI_File_iread_shared_c, @function
MPI_File_iread_shared_c:
    .globl PMPI_File_iread_shared_c
    .type PMPI_File_iread_shared_c, @function
PMPI_File_iread_shared_c:
    mov $161, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iread_shared_c, . - MPI_File_iread_shared_c
    .size PMPI_File_iread_shared_c, . - PMPI_File_iread_shared_c
    .balign 32
    .weak MPI_File_iwrite
    .type MPI_File_iwrite, @function
MPI_File_iwrite:
    .globl PMPI_File_iwrite
    .type PMPI_File_iwrite, @function
PMPI_File_iwrite:
    mov $162, %eax
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
    mov $164, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_all, . - MPI_File_iwrite_all
    .size PMPI_File_iwrite_all, . - PMPI_File_iwrite_all
    .balign 32
    .weak MPI_File_iwrite_all_c
    .type MPI_File_iwrite_all_c, @function
MPI_File_iwrite_all_c:
    .globl PMPI_File_iwrite_all_c
    .type PMPI_File_iwrite_all_c, @function
PMPI_File_iwrite_all_c:
    mov $165, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_all_c, . - MPI_File_iwrite_all_c
    .size PMPI_File_iwrite_all_c, . - PMPI_File_iwrite_all_c
    .balign 32
    .weak MPI_File_iwrite_at
    .type MPI_File_iwrite_at, @function
MPI_File_iwrite_at:
    .globl PMPI_File_iwrite_at
    .type PMPI_File_iwrite_at, @function
PMPI_File_iwrite_at:
    mov $166, %eax
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
    mov $168, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_at_all, . - MPI_File_iwrite_at_all
    .size PMPI_File_iwrite_at_all, . - PMPI_File_iwrite_at_all
    .balign 32
    .weak MPI_File_iwrite_at_all_c
    .type MPI_File_iwrite_at_all_c, @function
MPI_File_iwrite_at_all_c:
    .globl PMPI_File_iwrite_at_all_c
    .type PMPI_File_iwrite_at_all_c, @function
PMPI_File_iwrite_at_all_c:
    mov $169, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_at_all_c, . - MPI_File_iwrite_at_all_c
    .size PMPI_File_iwrite_at_all_c, . - PMPI_File_iwrite_at_all_c
    .balign 32
    .weak MPI_File_iwrite_at_c
    .type MPI_File_iwrite_at_c, @function
MPI_File_iwrite_at_c:
    .globl PMPI_File_iwrite_at_c
    .type PMPI_File_iwrite_at_c, @function
PMPI_File_iwrite_at_c:
    mov $167, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_at_c, . - MPI_File_iwrite_at_c
    .size PMPI_File_iwrite_at_c, . - PMPI_File_iwrite_at_c
    .balign 32
    .weak MPI_File_iwrite_c
    .type MPI_File_iwrite_c, @function
MPI_File_iwrite_c:
    .globl PMPI_File_iwrite_c
    .type PMPI_File_iwrite_c, @function
PMPI_File_iwrite_c:
    mov $163, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_c, . - MPI_File_iwrite_c
    .size PMPI_File_iwrite_c, . - PMPI_File_iwrite_c
    .balign 32
    .weak MPI_File_iwrite_shared
    .type MPI_File_iwrite_shared, @function
MPI_File_iwrite_shared:
    .globl PMPI_File_iwrite_shared
    .type PMPI_File_iwrite_shared, @function
PMPI_File_iwrite_shared:
    mov $170, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_shared, . - MPI_File_iwrite_shared
    .size PMPI_File_iwrite_shared, . - PMPI_File_iwrite_shared
    .balign 32
    .weak MPI_File_iwrite_shared_c
    .type MPI_File_iwrite_shared_c, @function
MPI_File_iwrite_shared_c:
    .globl PMPI_File_iwrite_shared_c
    .type PMPI_File_iwrite_shared_c, @function
PMPI_File_iwrite_shared_c:
    mov $171, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_iwrite_shared_c, . - MPI_File_iwrite_shared_c
    .size PMPI_File_iwrite_shared_c, . - PMPI_File_iwrite_shared_c
    .balign 32
    .weak MPI_File_open
    .type MPI_File_open, @function
MPI_File_open:
    .globl PMPI_File_open
    .type PMPI_File_open, @function
PMPI_File_open:
    mov $172, %eax
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
    mov $173, %eax
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
    mov $174, %eax
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
    mov $176, %eax
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
    mov $178, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_all_begin, . - MPI_File_read_all_begin
    .size PMPI_File_read_all_begin, . - PMPI_File_read_all_begin
    .balign 32
    .weak MPI_File_read_all_begin_c
    .type MPI_File_read_all_begin_c, @function
MPI_File_read_all_begin_c:
    .globl PMPI_File_read_all_begin_c
    .type PMPI_File_read_all_begin_c, @function
PMPI_File_read_all_begin_c:
    mov $179, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_all_begin_c, . - MPI_File_read_all_begin_c
    .size PMPI_File_read_all_begin_c, . - PMPI_File_read_all_begin_c
    .balign 32
    .weak MPI_File_read_all_c
    .type MPI_File_read_all_c, @function
MPI_File_read_all_c:
    .globl PMPI_File_read_all_c
    .type PMPI_File_read_all_c, @function
PMPI_File_read_all_c:
    mov $177, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_all_c, . - MPI_File_read_all_c
    .size PMPI_File_read_all_c, . - PMPI_File_read_all_c
    .balign 32
    .weak MPI_File_read_all_end
    .type MPI_File_read_all_end, @function
MPI_File_read_all_end:
    .globl PMPI_File_read_all_end
    .type PMPI_File_read_all_end, @function
PMPI_File_read_all_end:
    mov $180, %eax
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
    mov $181, %eax
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
    mov $183, %eax
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
    mov $185, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at_all_begin, . - MPI_File_read_at_all_begin
    .size PMPI_File_read_at_all_begin, . - PMPI_File_read_at_all_begin
    .balign 32
    .weak MPI_File_read_at_all_begin_c
    .type MPI_File_read_at_all_begin_c, @function
MPI_File_read_at_all_begin_c:
    .globl PMPI_File_read_at_all_begin_c
    .type PMPI_File_read_at_all_begin_c, @function
PMPI_File_read_at_all_begin_c:
    mov $186, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at_all_begin_c, . - MPI_File_read_at_all_begin_c
    .size PMPI_File_read_at_all_begin_c, . - PMPI_File_read_at_all_begin_c
    .balign 32
    .weak MPI_File_read_at_all_c
    .type MPI_File_read_at_all_c, @function
MPI_File_read_at_all_c:
    .globl PMPI_File_read_at_all_c
    .type PMPI_File_read_at_all_c, @function
PMPI_File_read_at_all_c:
    mov $184, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at_all_c, . - MPI_File_read_at_all_c
    .size PMPI_File_read_at_all_c, . - PMPI_File_read_at_all_c
    .balign 32
    .weak MPI_File_read_at_all_end
    .type MPI_File_read_at_all_end, @function
MPI_File_read_at_all_end:
    .globl PMPI_File_read_at_all_end
    .type PMPI_File_read_at_all_end, @function
PMPI_File_read_at_all_end:
    mov $187, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at_all_end, . - MPI_File_read_at_all_end
    .size PMPI_File_read_at_all_end, . - PMPI_File_read_at_all_end
    .balign 32
    .weak MPI_File_read_at_c
    .type MPI_File_read_at_c, @function
MPI_File_read_at_c:
    .globl PMPI_File_read_at_c
    .type PMPI_File_read_at_c, @function
PMPI_File_read_at_c:
    mov $182, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_at_c, . - MPI_File_read_at_c
    .size PMPI_File_read_at_c, . - PMPI_File_read_at_c
    .balign 32
    .weak MPI_File_read_c
    .type MPI_File_read_c, @function
MPI_File_read_c:
    .globl PMPI_File_read_c
    .type PMPI_File_read_c, @function
PMPI_File_read_c:
    mov $175, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_c, . - MPI_File_read_c
    .size PMPI_File_read_c, . - PMPI_File_read_c
    .balign 32
    .weak MPI_File_read_ordered
    .type MPI_File_read_ordered, @function
MPI_File_read_ordered:
    .globl PMPI_File_read_ordered
    .type PMPI_File_read_ordered, @function
PMPI_File_read_ordered:
    mov $188, %eax
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
    mov $190, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_ordered_begin, . - MPI_File_read_ordered_begin
    .size PMPI_File_read_ordered_begin, . - PMPI_File_read_ordered_begin
    .balign 32
    .weak MPI_File_read_ordered_begin_c
    .type MPI_File_read_ordered_begin_c, @function
MPI_File_read_ordered_begin_c:
    .globl PMPI_File_read_ordered_begin_c
    .type PMPI_File_read_ordered_begin_c, @function
PMPI_File_read_ordered_begin_c:
    mov $191, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_ordered_begin_c, . - MPI_File_read_ordered_begin_c
    .size PMPI_File_read_ordered_begin_c, . - PMPI_File_read_ordered_begin_c
    .balign 32
    .weak MPI_File_read_ordered_c
    .type MPI_File_read_ordered_c, @function
MPI_File_read_ordered_c:
    .globl PMPI_File_read_ordered_c
    .type PMPI_File_read_ordered_c, @function
PMPI_File_read_ordered_c:
    mov $189, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_ordered_c, . - MPI_File_read_ordered_c
    .size PMPI_File_read_ordered_c, . - PMPI_File_read_ordered_c
    .balign 32
    .weak MPI_File_read_ordered_end
    .type MPI_File_read_ordered_end, @function
MPI_File_read_ordered_end:
    .globl PMPI_File_read_ordered_end
    .type PMPI_File_read_ordered_end, @function
PMPI_File_read_ordered_end:
    mov $192, %eax
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
    mov $193, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_shared, . - MPI_File_read_shared
    .size PMPI_File_read_shared, . - PMPI_File_read_shared
    .balign 32
    .weak MPI_File_read_shared_c
    .type MPI_File_read_shared_c, @function
MPI_File_read_shared_c:
    .globl PMPI_File_read_shared_c
    .type PMPI_File_read_shared_c, @function
PMPI_File_read_shared_c:
    mov $194, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_read_shared_c, . - MPI_File_read_shared_c
    .size PMPI_File_read_shared_c, . - PMPI_File_read_shared_c
    .balign 32
    .weak MPI_File_seek
    .type MPI_File_seek, @function
MPI_File_seek:
    .globl PMPI_File_seek
    .type PMPI_File_seek, @function
PMPI_File_seek:
    mov $195, %eax
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
    mov $196, %eax
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
    mov $197, %eax
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
    mov $198, %eax
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
    mov $199, %eax
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
    mov $200, %eax
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
    mov $201, %eax
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
    mov $202, %eax
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
    mov $204, %eax
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
    mov $206, %eax
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
    mov $208, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_all_begin, . - MPI_File_write_all_begin
    .size PMPI_File_write_all_begin, . - PMPI_File_write_all_begin
    .balign 32
    .weak MPI_File_write_all_begin_c
    .type MPI_File_write_all_begin_c, @function
MPI_File_write_all_begin_c:
    .globl PMPI_File_write_all_begin_c
    .type PMPI_File_write_all_begin_c, @function
PMPI_File_write_all_begin_c:
    mov $209, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_all_begin_c, . - MPI_File_write_all_begin_c
    .size PMPI_File_write_all_begin_c, . - PMPI_File_write_all_begin_c
    .balign 32
    .weak MPI_File_write_all_c
    .type MPI_File_write_all_c, @function
MPI_File_write_all_c:
    .globl PMPI_File_write_all_c
    .type PMPI_File_write_all_c, @function
PMPI_File_write_all_c:
    mov $207, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_all_c, . - MPI_File_write_all_c
    .size PMPI_File_write_all_c, . - PMPI_File_write_all_c
    .balign 32
    .weak MPI_File_write_all_end
    .type MPI_File_write_all_end, @function
MPI_File_write_all_end:
    .globl PMPI_File_write_all_end
    .type PMPI_File_write_all_end, @function
PMPI_File_write_all_end:
    mov $210, %eax
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
    mov $211, %eax
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
    mov $213, %eax
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
    mov $215, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at_all_begin, . - MPI_File_write_at_all_begin
    .size PMPI_File_write_at_all_begin, . - PMPI_File_write_at_all_begin
    .balign 32
    .weak MPI_File_write_at_all_begin_c
    .type MPI_File_write_at_all_begin_c, @function
MPI_File_write_at_all_begin_c:
    .globl PMPI_File_write_at_all_begin_c
    .type PMPI_File_write_at_all_begin_c, @function
PMPI_File_write_at_all_begin_c:
    mov $216, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at_all_begin_c, . - MPI_File_write_at_all_begin_c
    .size PMPI_File_write_at_all_begin_c, . - PMPI_File_write_at_all_begin_c
    .balign 32
    .weak MPI_File_write_at_all_c
    .type MPI_File_write_at_all_c, @function
MPI_File_write_at_all_c:
    .globl PMPI_File_write_at_all_c
    .type PMPI_File_write_at_all_c, @function
PMPI_File_write_at_all_c:
    mov $214, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at_all_c, . - MPI_File_write_at_all_c
    .size PMPI_File_write_at_all_c, . - PMPI_File_write_at_all_c
    .balign 32
    .weak MPI_File_write_at_all_end
    .type MPI_File_write_at_all_end, @function
MPI_File_write_at_all_end:
    .globl PMPI_File_write_at_all_end
    .type PMPI_File_write_at_all_end, @function
PMPI_File_write_at_all_end:
    mov $217, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at_all_end, . - MPI_File_write_at_all_end
    .size PMPI_File_write_at_all_end, . - PMPI_File_write_at_all_end
    .balign 32
    .weak MPI_File_write_at_c
    .type MPI_File_write_at_c, @function
MPI_File_write_at_c:
    .globl PMPI_File_write_at_c
    .type PMPI_File_write_at_c, @function
PMPI_File_write_at_c:
    mov $212, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_at_c, . - MPI_File_write_at_c
    .size PMPI_File_write_at_c, . - PMPI_File_write_at_c
    .balign 32
    .weak MPI_File_write_c
    .type MPI_File_write_c, @function
MPI_File_write_c:
    .globl PMPI_File_write_c
    .type PMPI_File_write_c, @function
PMPI_File_write_c:
    mov $205, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_c, . - MPI_File_write_c
    .size PMPI_File_write_c, . - PMPI_File_write_c
    .balign 32
    .weak MPI_File_write_ordered
    .type MPI_File_write_ordered, @function
MPI_File_write_ordered:
    .globl PMPI_File_write_ordered
    .type PMPI_File_write_ordered, @function
PMPI_File_write_ordered:
    mov $218, %eax
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
    mov $220, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_ordered_begin, . - MPI_File_write_ordered_begin
    .size PMPI_File_write_ordered_begin, . - PMPI_File_write_ordered_begin
    .balign 32
    .weak MPI_File_write_ordered_begin_c
    .type MPI_File_write_ordered_begin_c, @function
MPI_File_write_ordered_begin_c:
    .globl PMPI_File_write_ordered_begin_c
    .type PMPI_File_write_ordered_begin_c, @function
PMPI_File_write_ordered_begin_c:
    mov $221, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_ordered_begin_c, . - MPI_File_write_ordered_begin_c
    .size PMPI_File_write_ordered_begin_c, . - PMPI_File_write_ordered_begin_c
    .balign 32
    .weak MPI_File_write_ordered_c
    .type MPI_File_write_ordered_c, @function
MPI_File_write_ordered_c:
    .globl PMPI_File_write_ordered_c
    .type PMPI_File_write_ordered_c, @function
PMPI_File_write_ordered_c:
    mov $219, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_ordered_c, . - MPI_File_write_ordered_c
    .size PMPI_File_write_ordered_c, . - PMPI_File_write_ordered_c
    .balign 32
    .weak MPI_File_write_ordered_end
    .type MPI_File_write_ordered_end, @function
MPI_File_write_ordered_end:
    .globl PMPI_File_write_ordered_end
    .type PMPI_File_write_ordered_end, @function
PMPI_File_write_ordered_end:
    mov $222, %eax
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
    mov $223, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_shared, . - MPI_File_write_shared
    .size PMPI_File_write_shared, . - PMPI_File_write_shared
    .balign 32
    .weak MPI_File_write_shared_c
    .type MPI_File_write_shared_c, @function
MPI_File_write_shared_c:
    .globl PMPI_File_write_shared_c
    .type PMPI_File_write_shared_c, @function
PMPI_File_write_shared_c:
    mov $224, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_File_write_shared_c, . - MPI_File_write_shared_c
    .size PMPI_File_write_shared_c, . - PMPI_File_write_shared_c
    .balign 32
    .weak MPI_Finalize
    .type MPI_Finalize, @function
MPI_Finalize:
    .globl PMPI_Finalize
    .type PMPI_Finalize, @function
PMPI_Finalize:
    mov $225, %eax
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
    mov $226, %eax
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
    mov $227, %eax
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
    mov $228, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gather, . - MPI_Gather
    .size PMPI_Gather, . - PMPI_Gather
    .balign 32
    .weak MPI_Gather_c
    .type MPI_Gather_c, @function
MPI_Gather_c:
    .globl PMPI_Gather_c
    .type PMPI_Gather_c, @function
PMPI_Gather_c:
    mov $229, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gather_c, . - MPI_Gather_c
    .size PMPI_Gather_c, . - PMPI_Gather_c
    .balign 32
    .weak MPI_Gather_init
    .type MPI_Gather_init, @function
MPI_Gather_init:
    .globl PMPI_Gather_init
    .type PMPI_Gather_init, @function
PMPI_Gather_init:
    mov $230, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gather_init, . - MPI_Gather_init
    .size PMPI_Gather_init, . - PMPI_Gather_init
    .balign 32
    .weak MPI_Gather_init_c
    .type MPI_Gather_init_c, @function
MPI_Gather_init_c:
    .globl PMPI_Gather_init_c
    .type PMPI_Gather_init_c, @function
PMPI_Gather_init_c:
    mov $231, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gather_init_c, . - MPI_Gather_init_c
    .size PMPI_Gather_init_c, . - PMPI_Gather_init_c
    .balign 32
    .weak MPI_Gatherv
    .type MPI_Gatherv, @function
MPI_Gatherv:
    .globl PMPI_Gatherv
    .type PMPI_Gatherv, @function
PMPI_Gatherv:
    mov $232, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gatherv, . - MPI_Gatherv
    .size PMPI_Gatherv, . - PMPI_Gatherv
    .balign 32
    .weak MPI_Gatherv_c
    .type MPI_Gatherv_c, @function
MPI_Gatherv_c:
    .globl PMPI_Gatherv_c
    .type PMPI_Gatherv_c, @function
PMPI_Gatherv_c:
    mov $233, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gatherv_c, . - MPI_Gatherv_c
    .size PMPI_Gatherv_c, . - PMPI_Gatherv_c
    .balign 32
    .weak MPI_Gatherv_init
    .type MPI_Gatherv_init, @function
MPI_Gatherv_init:
    .globl PMPI_Gatherv_init
    .type PMPI_Gatherv_init, @function
PMPI_Gatherv_init:
    mov $234, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gatherv_init, . - MPI_Gatherv_init
    .size PMPI_Gatherv_init, . - PMPI_Gatherv_init
    .balign 32
    .weak MPI_Gatherv_init_c
    .type MPI_Gatherv_init_c, @function
MPI_Gatherv_init_c:
    .globl PMPI_Gatherv_init_c
    .type PMPI_Gatherv_init_c, @function
PMPI_Gatherv_init_c:
    mov $235, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Gatherv_init_c, . - MPI_Gatherv_init_c
    .size PMPI_Gatherv_init_c, . - PMPI_Gatherv_init_c
    .balign 32
    .weak MPI_Get
    .type MPI_Get, @function
MPI_Get:
    .globl PMPI_Get
    .type PMPI_Get, @function
PMPI_Get:
    mov $236, %eax
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
    mov $238, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Get_accumulate, . - MPI_Get_accumulate
    .size PMPI_Get_accumulate, . - PMPI_Get_accumulate
    .balign 32
    .weak MPI_Get_accumulate_c
    .type MPI_Get_accumulate_c, @function
MPI_Get_accumulate_c:
    .globl PMPI_Get_accumulate_c
    .type PMPI_Get_accumulate_c, @function
PMPI_Get_accumulate_c:
    mov $239, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Get_accumulate_c, . - MPI_Get_accumulate_c
    .size PMPI_Get_accumulate_c, . - PMPI_Get_accumulate_c
    .balign 32
    .weak MPI_Get_address
    .type MPI_Get_address, @function
MPI_Get_address:
    .globl PMPI_Get_address
    .type PMPI_Get_address, @function
PMPI_Get_address:
    mov $240, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_address, . - MPI_Get_address
    .size PMPI_Get_address, . - PMPI_Get_address
    .balign 32
    .weak MPI_Get_c
    .type MPI_Get_c, @function
MPI_Get_c:
    .globl PMPI_Get_c
    .type PMPI_Get_c, @function
PMPI_Get_c:
    mov $237, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Get_c, . - MPI_Get_c
    .size PMPI_Get_c, . - PMPI_Get_c
    .balign 32
    .weak MPI_Get_count
    .type MPI_Get_count, @function
MPI_Get_count:
    .globl PMPI_Get_count
    .type PMPI_Get_count, @function
PMPI_Get_count:
    mov $241, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_count, . - MPI_Get_count
    .size PMPI_Get_count, . - PMPI_Get_count
    .balign 32
    .weak MPI_Get_count_c
    .type MPI_Get_count_c, @function
MPI_Get_count_c:
    .globl PMPI_Get_count_c
    .type PMPI_Get_count_c, @function
PMPI_Get_count_c:
    mov $242, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_count_c, . - MPI_Get_count_c
    .size PMPI_Get_count_c, . - PMPI_Get_count_c
    .balign 32
    .weak MPI_Get_elements
    .type MPI_Get_elements, @function
MPI_Get_elements:
    .globl PMPI_Get_elements
    .type PMPI_Get_elements, @function
PMPI_Get_elements:
    mov $243, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_elements, . - MPI_Get_elements
    .size PMPI_Get_elements, . - PMPI_Get_elements
    .balign 32
    .weak MPI_Get_elements_c
    .type MPI_Get_elements_c, @function
MPI_Get_elements_c:
    .globl PMPI_Get_elements_c
    .type PMPI_Get_elements_c, @function
PMPI_Get_elements_c:
    mov $244, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Get_elements_c, . - MPI_Get_elements_c
    .size PMPI_Get_elements_c, . - PMPI_Get_elements_c
    .balign 32
    .weak MPI_Get_elements_x
    .type MPI_Get_elements_x, @function
MPI_Get_elements_x:
    .globl PMPI_Get_elements_x
    .type PMPI_Get_elements_x, @function
PMPI_Get_elements_x:
    mov $245, %eax
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
    mov $247, %eax
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
    mov $248, %eax
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
    mov $249, %eax
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
    mov $250, %eax
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
    mov $251, %eax
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
    mov $252, %eax
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
    mov $253, %eax
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
    mov $254, %eax
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
    mov $255, %eax
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
    mov $256, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Grequest_complete, . - MPI_Grequest_complete
    .size PMPI_Grequest_complete, . - PMPI_Grequest_complete
    .balign 32
    .weak MPIX_Grequest_start
    .type MPIX_Grequest_start, @function
MPIX_Grequest_start:
    .weak MPI_Grequest_start
    .type MPI_Grequest_start, @function
MPI_Grequest_start:
    .globl PMPIX_Grequest_start
    .type PMPIX_Grequest_start, @function
PMPIX_Grequest_start:
    .globl PMPI_Grequest_start
    .type PMPI_Grequest_start, @function
PMPI_Grequest_start:
    mov $257, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPIX_Grequest_start, . - MPIX_Grequest_start
    .size MPI_Grequest_start, . - MPI_Grequest_start
    .size PMPIX_Grequest_start, . - PMPIX_Grequest_start
    .size PMPI_Grequest_start, . - PMPI_Grequest_start
    .balign 32
    .weak MPI_Group_compare
    .type MPI_Group_compare, @function
MPI_Group_compare:
    .globl PMPI_Group_compare
    .type PMPI_Group_compare, @function
PMPI_Group_compare:
    mov $259, %eax
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
    mov $260, %eax
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
    mov $261, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_excl, . - MPI_Group_excl
    .size PMPI_Group_excl, . - PMPI_Group_excl
    .balign 32
    .weak MPI_Group_free
    .type MPI_Group_free, @function
MPI_Group_free:
    .globl PMPI_Group_free
    .type PMPI_Group_free, @function
PMPI_Group_free:
    mov $263, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_free, . - MPI_Group_free
    .size PMPI_Group_free, . - PMPI_Group_free
    .balign 32
    .weak MPI_Group_from_session_pset
    .type MPI_Group_from_session_pset, @function
MPI_Group_from_session_pset:
    .globl PMPI_Group_from_session_pset
    .type PMPI_Group_from_session_pset, @function
PMPI_Group_from_session_pset:
    mov $264, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Group_from_session_pset, . - MPI_Group_from_session_pset
    .size PMPI_Group_from_session_pset, . - PMPI_Group_from_session_pset
    .balign 32
    .weak MPI_Group_incl
    .type MPI_Group_incl, @function
MPI_Group_incl:
    .globl PMPI_Group_incl
    .type PMPI_Group_incl, @function
PMPI_Group_incl:
    mov $266, %eax
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
    mov $267, %eax
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
    mov $268, %eax
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
    mov $269, %eax
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
    mov $270, %eax
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
    mov $271, %eax
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
    mov $273, %eax
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
    mov $274, %eax
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
    mov $275, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallgather, . - MPI_Iallgather
    .size PMPI_Iallgather, . - PMPI_Iallgather
    .balign 32
    .weak MPI_Iallgather_c
    .type MPI_Iallgather_c, @function
MPI_Iallgather_c:
    .globl PMPI_Iallgather_c
    .type PMPI_Iallgather_c, @function
PMPI_Iallgather_c:
    mov $276, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallgather_c, . - MPI_Iallgather_c
    .size PMPI_Iallgather_c, . - PMPI_Iallgather_c
    .balign 32
    .weak MPI_Iallgatherv
    .type MPI_Iallgatherv, @function
MPI_Iallgatherv:
    .globl PMPI_Iallgatherv
    .type PMPI_Iallgatherv, @function
PMPI_Iallgatherv:
    mov $277, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallgatherv, . - MPI_Iallgatherv
    .size PMPI_Iallgatherv, . - PMPI_Iallgatherv
    .balign 32
    .weak MPI_Iallgatherv_c
    .type MPI_Iallgatherv_c, @function
MPI_Iallgatherv_c:
    .globl PMPI_Iallgatherv_c
    .type PMPI_Iallgatherv_c, @function
PMPI_Iallgatherv_c:
    mov $278, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallgatherv_c, . - MPI_Iallgatherv_c
    .size PMPI_Iallgatherv_c, . - PMPI_Iallgatherv_c
    .balign 32
    .weak MPI_Iallreduce
    .type MPI_Iallreduce, @function
MPI_Iallreduce:
    .globl PMPI_Iallreduce
    .type PMPI_Iallreduce, @function
PMPI_Iallreduce:
    mov $279, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallreduce, . - MPI_Iallreduce
    .size PMPI_Iallreduce, . - PMPI_Iallreduce
    .balign 32
    .weak MPI_Iallreduce_c
    .type MPI_Iallreduce_c, @function
MPI_Iallreduce_c:
    .globl PMPI_Iallreduce_c
    .type PMPI_Iallreduce_c, @function
PMPI_Iallreduce_c:
    mov $280, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iallreduce_c, . - MPI_Iallreduce_c
    .size PMPI_Iallreduce_c, . - PMPI_Iallreduce_c
    .balign 32
    .weak MPI_Ialltoall
    .type MPI_Ialltoall, @function
MPI_Ialltoall:
    .globl PMPI_Ialltoall
    .type PMPI_Ialltoall, @function
PMPI_Ialltoall:
    mov $281, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoall, . - MPI_Ialltoall
    .size PMPI_Ialltoall, . - PMPI_Ialltoall
    .balign 32
    .weak MPI_Ialltoall_c
    .type MPI_Ialltoall_c, @function
MPI_Ialltoall_c:
    .globl PMPI_Ialltoall_c
    .type PMPI_Ialltoall_c, @function
PMPI_Ialltoall_c:
    mov $282, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoall_c, . - MPI_Ialltoall_c
    .size PMPI_Ialltoall_c, . - PMPI_Ialltoall_c
    .balign 32
    .weak MPI_Ialltoallv
    .type MPI_Ialltoallv, @function
MPI_Ialltoallv:
    .globl PMPI_Ialltoallv
    .type PMPI_Ialltoallv, @function
PMPI_Ialltoallv:
    mov $283, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoallv, . - MPI_Ialltoallv
    .size PMPI_Ialltoallv, . - PMPI_Ialltoallv
    .balign 32
    .weak MPI_Ialltoallv_c
    .type MPI_Ialltoallv_c, @function
MPI_Ialltoallv_c:
    .globl PMPI_Ialltoallv_c
    .type PMPI_Ialltoallv_c, @function
PMPI_Ialltoallv_c:
    mov $284, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoallv_c, . - MPI_Ialltoallv_c
    .size PMPI_Ialltoallv_c, . - PMPI_Ialltoallv_c
    .balign 32
    .weak MPI_Ialltoallw
    .type MPI_Ialltoallw, @function
MPI_Ialltoallw:
    .globl PMPI_Ialltoallw
    .type PMPI_Ialltoallw, @function
PMPI_Ialltoallw:
    mov $285, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoallw, . - MPI_Ialltoallw
    .size PMPI_Ialltoallw, . - PMPI_Ialltoallw
    .balign 32
    .weak MPI_Ialltoallw_c
    .type MPI_Ialltoallw_c, @function
MPI_Ialltoallw_c:
    .globl PMPI_Ialltoallw_c
    .type PMPI_Ialltoallw_c, @function
PMPI_Ialltoallw_c:
    mov $286, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ialltoallw_c, . - MPI_Ialltoallw_c
    .size PMPI_Ialltoallw_c, . - PMPI_Ialltoallw_c
    .balign 32
    .weak MPI_Ibarrier
    .type MPI_Ibarrier, @function
MPI_Ibarrier:
    .globl PMPI_Ibarrier
    .type PMPI_Ibarrier, @function
PMPI_Ibarrier:
    mov $287, %eax
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
    mov $288, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ibcast, . - MPI_Ibcast
    .size PMPI_Ibcast, . - PMPI_Ibcast
    .balign 32
    .weak MPI_Ibcast_c
    .type MPI_Ibcast_c, @function
MPI_Ibcast_c:
    .globl PMPI_Ibcast_c
    .type PMPI_Ibcast_c, @function
PMPI_Ibcast_c:
    mov $289, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ibcast_c, . - MPI_Ibcast_c
    .size PMPI_Ibcast_c, . - PMPI_Ibcast_c
    .balign 32
    .weak MPI_Ibsend
    .type MPI_Ibsend, @function
MPI_Ibsend:
    .globl PMPI_Ibsend
    .type PMPI_Ibsend, @function
PMPI_Ibsend:
    mov $290, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ibsend, . - MPI_Ibsend
    .size PMPI_Ibsend, . - PMPI_Ibsend
    .balign 32
    .weak MPI_Ibsend_c
    .type MPI_Ibsend_c, @function
MPI_Ibsend_c:
    .globl PMPI_Ibsend_c
    .type PMPI_Ibsend_c, @function
PMPI_Ibsend_c:
    mov $291, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ibsend_c, . - MPI_Ibsend_c
    .size PMPI_Ibsend_c, . - PMPI_Ibsend_c
    .balign 32
    .weak MPI_Iexscan
    .type MPI_Iexscan, @function
MPI_Iexscan:
    .globl PMPI_Iexscan
    .type PMPI_Iexscan, @function
PMPI_Iexscan:
    mov $292, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iexscan, . - MPI_Iexscan
    .size PMPI_Iexscan, . - PMPI_Iexscan
    .balign 32
    .weak MPI_Iexscan_c
    .type MPI_Iexscan_c, @function
MPI_Iexscan_c:
    .globl PMPI_Iexscan_c
    .type PMPI_Iexscan_c, @function
PMPI_Iexscan_c:
    mov $293, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iexscan_c, . - MPI_Iexscan_c
    .size PMPI_Iexscan_c, . - PMPI_Iexscan_c
    .balign 32
    .weak MPI_Igather
    .type MPI_Igather, @function
MPI_Igather:
    .globl PMPI_Igather
    .type PMPI_Igather, @function
PMPI_Igather:
    mov $294, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Igather, . - MPI_Igather
    .size PMPI_Igather, . - PMPI_Igather
    .balign 32
    .weak MPI_Igather_c
    .type MPI_Igather_c, @function
MPI_Igather_c:
    .globl PMPI_Igather_c
    .type PMPI_Igather_c, @function
PMPI_Igather_c:
    mov $295, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Igather_c, . - MPI_Igather_c
    .size PMPI_Igather_c, . - PMPI_Igather_c
    .balign 32
    .weak MPI_Igatherv
    .type MPI_Igatherv, @function
MPI_Igatherv:
    .globl PMPI_Igatherv
    .type PMPI_Igatherv, @function
PMPI_Igatherv:
    mov $296, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Igatherv, . - MPI_Igatherv
    .size PMPI_Igatherv, . - PMPI_Igatherv
    .balign 32
    .weak MPI_Igatherv_c
    .type MPI_Igatherv_c, @function
MPI_Igatherv_c:
    .globl PMPI_Igatherv_c
    .type PMPI_Igatherv_c, @function
PMPI_Igatherv_c:
    mov $297, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Igatherv_c, . - MPI_Igatherv_c
    .size PMPI_Igatherv_c, . - PMPI_Igatherv_c
    .balign 32
    .weak MPI_Improbe
    .type MPI_Improbe, @function
MPI_Improbe:
    .globl PMPI_Improbe
    .type PMPI_Improbe, @function
PMPI_Improbe:
    mov $298, %eax
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
    mov $299, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Imrecv, . - MPI_Imrecv
    .size PMPI_Imrecv, . - PMPI_Imrecv
    .balign 32
    .weak MPI_Imrecv_c
    .type MPI_Imrecv_c, @function
MPI_Imrecv_c:
    .globl PMPI_Imrecv_c
    .type PMPI_Imrecv_c, @function
PMPI_Imrecv_c:
    mov $300, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Imrecv_c, . - MPI_Imrecv_c
    .size PMPI_Imrecv_c, . - PMPI_Imrecv_c
    .balign 32
    .weak MPI_Ineighbor_allgather
    .type MPI_Ineighbor_allgather, @function
MPI_Ineighbor_allgather:
    .globl PMPI_Ineighbor_allgather
    .type PMPI_Ineighbor_allgather, @function
PMPI_Ineighbor_allgather:
    mov $301, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_allgather, . - MPI_Ineighbor_allgather
    .size PMPI_Ineighbor_allgather, . - PMPI_Ineighbor_allgather
    .balign 32
    .weak MPI_Ineighbor_allgather_c
    .type MPI_Ineighbor_allgather_c, @function
MPI_Ineighbor_allgather_c:
    .globl PMPI_Ineighbor_allgather_c
    .type PMPI_Ineighbor_allgather_c, @function
PMPI_Ineighbor_allgather_c:
    mov $302, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_allgather_c, . - MPI_Ineighbor_allgather_c
    .size PMPI_Ineighbor_allgather_c, . - PMPI_Ineighbor_allgather_c
    .balign 32
    .weak MPI_Ineighbor_allgatherv
    .type MPI_Ineighbor_allgatherv, @function
MPI_Ineighbor_allgatherv:
    .globl PMPI_Ineighbor_allgatherv
    .type PMPI_Ineighbor_allgatherv, @function
PMPI_Ineighbor_allgatherv:
    mov $303, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_allgatherv, . - MPI_Ineighbor_allgatherv
    .size PMPI_Ineighbor_allgatherv, . - PMPI_Ineighbor_allgatherv
    .balign 32
    .weak MPI_Ineighbor_allgatherv_c
    .type MPI_Ineighbor_allgatherv_c, @function
MPI_Ineighbor_allgatherv_c:
    .globl PMPI_Ineighbor_allgatherv_c
    .type PMPI_Ineighbor_allgatherv_c, @function
PMPI_Ineighbor_allgatherv_c:
    mov $304, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_allgatherv_c, . - MPI_Ineighbor_allgatherv_c
    .size PMPI_Ineighbor_allgatherv_c, . - PMPI_Ineighbor_allgatherv_c
    .balign 32
    .weak MPI_Ineighbor_alltoall
    .type MPI_Ineighbor_alltoall, @function
MPI_Ineighbor_alltoall:
    .globl PMPI_Ineighbor_alltoall
    .type PMPI_Ineighbor_alltoall, @function
PMPI_Ineighbor_alltoall:
    mov $305, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoall, . - MPI_Ineighbor_alltoall
    .size PMPI_Ineighbor_alltoall, . - PMPI_Ineighbor_alltoall
    .balign 32
    .weak MPI_Ineighbor_alltoall_c
    .type MPI_Ineighbor_alltoall_c, @function
MPI_Ineighbor_alltoall_c:
    .globl PMPI_Ineighbor_alltoall_c
    .type PMPI_Ineighbor_alltoall_c, @function
PMPI_Ineighbor_alltoall_c:
    mov $306, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoall_c, . - MPI_Ineighbor_alltoall_c
    .size PMPI_Ineighbor_alltoall_c, . - PMPI_Ineighbor_alltoall_c
    .balign 32
    .weak MPI_Ineighbor_alltoallv
    .type MPI_Ineighbor_alltoallv, @function
MPI_Ineighbor_alltoallv:
    .globl PMPI_Ineighbor_alltoallv
    .type PMPI_Ineighbor_alltoallv, @function
PMPI_Ineighbor_alltoallv:
    mov $307, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoallv, . - MPI_Ineighbor_alltoallv
    .size PMPI_Ineighbor_alltoallv, . - PMPI_Ineighbor_alltoallv
    .balign 32
    .weak MPI_Ineighbor_alltoallv_c
    .type MPI_Ineighbor_alltoallv_c, @function
MPI_Ineighbor_alltoallv_c:
    .globl PMPI_Ineighbor_alltoallv_c
    .type PMPI_Ineighbor_alltoallv_c, @function
PMPI_Ineighbor_alltoallv_c:
    mov $308, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoallv_c, . - MPI_Ineighbor_alltoallv_c
    .size PMPI_Ineighbor_alltoallv_c, . - PMPI_Ineighbor_alltoallv_c
    .balign 32
    .weak MPI_Ineighbor_alltoallw
    .type MPI_Ineighbor_alltoallw, @function
MPI_Ineighbor_alltoallw:
    .globl PMPI_Ineighbor_alltoallw
    .type PMPI_Ineighbor_alltoallw, @function
PMPI_Ineighbor_alltoallw:
    mov $309, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoallw, . - MPI_Ineighbor_alltoallw
    .size PMPI_Ineighbor_alltoallw, . - PMPI_Ineighbor_alltoallw
    .balign 32
    .weak MPI_Ineighbor_alltoallw_c
    .type MPI_Ineighbor_alltoallw_c, @function
MPI_Ineighbor_alltoallw_c:
    .globl PMPI_Ineighbor_alltoallw_c
    .type PMPI_Ineighbor_alltoallw_c, @function
PMPI_Ineighbor_alltoallw_c:
    mov $310, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ineighbor_alltoallw_c, . - MPI_Ineighbor_alltoallw_c
    .size PMPI_Ineighbor_alltoallw_c, . - PMPI_Ineighbor_alltoallw_c
    .balign 32
    .weak MPI_Info_create
    .type MPI_Info_create, @function
MPI_Info_create:
    .globl PMPI_Info_create
    .type PMPI_Info_create, @function
PMPI_Info_create:
    mov $312, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_create, . - MPI_Info_create
    .size PMPI_Info_create, . - PMPI_Info_create
    .balign 32
    .weak MPI_Info_create_env
    .type MPI_Info_create_env, @function
MPI_Info_create_env:
    .globl PMPI_Info_create_env
    .type PMPI_Info_create_env, @function
PMPI_Info_create_env:
    mov $313, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_create_env, . - MPI_Info_create_env
    .size PMPI_Info_create_env, . - PMPI_Info_create_env
    .balign 32
    .weak MPI_Info_delete
    .type MPI_Info_delete, @function
MPI_Info_delete:
    .globl PMPI_Info_delete
    .type PMPI_Info_delete, @function
PMPI_Info_delete:
    mov $314, %eax
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
    mov $315, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_dup, . - MPI_Info_dup
    .size PMPI_Info_dup, . - PMPI_Info_dup
    .balign 32
    .weak MPI_Info_free
    .type MPI_Info_free, @function
MPI_Info_free:
    .globl PMPI_Info_free
    .type PMPI_Info_free, @function
PMPI_Info_free:
    mov $317, %eax
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
    mov $319, %eax
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
    mov $320, %eax
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
    mov $321, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_get_nthkey, . - MPI_Info_get_nthkey
    .size PMPI_Info_get_nthkey, . - PMPI_Info_get_nthkey
    .balign 32
    .weak MPI_Info_get_string
    .type MPI_Info_get_string, @function
MPI_Info_get_string:
    .globl PMPI_Info_get_string
    .type PMPI_Info_get_string, @function
PMPI_Info_get_string:
    mov $322, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Info_get_string, . - MPI_Info_get_string
    .size PMPI_Info_get_string, . - PMPI_Info_get_string
    .balign 32
    .weak MPI_Info_get_valuelen
    .type MPI_Info_get_valuelen, @function
MPI_Info_get_valuelen:
    .globl PMPI_Info_get_valuelen
    .type PMPI_Info_get_valuelen, @function
PMPI_Info_get_valuelen:
    mov $323, %eax
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
    mov $324, %eax
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
    mov $326, %eax
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
    mov $327, %eax
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
    mov $328, %eax
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
    mov $329, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Intercomm_create, . - MPI_Intercomm_create
    .size PMPI_Intercomm_create, . - PMPI_Intercomm_create
    .balign 32
    .weak MPI_Intercomm_create_from_groups
    .type MPI_Intercomm_create_from_groups, @function
MPI_Intercomm_create_from_groups:
    .globl PMPI_Intercomm_create_from_groups
    .type PMPI_Intercomm_create_from_groups, @function
PMPI_Intercomm_create_from_groups:
    mov $330, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Intercomm_create_from_groups, . - MPI_Intercomm_create_from_groups
    .size PMPI_Intercomm_create_from_groups, . - PMPI_Intercomm_create_from_groups
    .balign 32
    .weak MPI_Intercomm_merge
    .type MPI_Intercomm_merge, @function
MPI_Intercomm_merge:
    .globl PMPI_Intercomm_merge
    .type PMPI_Intercomm_merge, @function
PMPI_Intercomm_merge:
    mov $331, %eax
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
    mov $332, %eax
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
    mov $333, %eax
    movabs $0x200000000020, %r11
    jmp *(%r11)
    .size MPI_Irecv, . - MPI_Irecv
    .size PMPI_Irecv, . - PMPI_Irecv
    .balign 32
    .weak MPI_Irecv_c
    .type MPI_Irecv_c, @function
MPI_Irecv_c:
    .globl PMPI_Irecv_c
    .type PMPI_Irecv_c, @function
PMPI_Irecv_c:
    mov $334, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Irecv_c, . - MPI_Irecv_c
    .size PMPI_Irecv_c, . - PMPI_Irecv_c
    .balign 32
    .weak MPI_Ireduce
    .type MPI_Ireduce, @function
MPI_Ireduce:
    .globl PMPI_Ireduce
    .type PMPI_Ireduce, @function
PMPI_Ireduce:
    mov $335, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ireduce, . - MPI_Ireduce
    .size PMPI_Ireduce, . - PMPI_Ireduce
    .balign 32
    .weak MPI_Ireduce_c
    .type MPI_Ireduce_c, @function
MPI_Ireduce_c:
    .globl PMPI_Ireduce_c
    .type PMPI_Ireduce_c, @function
PMPI_Ireduce_c:
    mov $336, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ireduce_c, . - MPI_Ireduce_c
    .size PMPI_Ireduce_c, . - PMPI_Ireduce_c
    .balign 32
    .weak MPI_Ireduce_scatter
    .type MPI_Ireduce_scatter, @function
MPI_Ireduce_scatter:
    .globl PMPI_Ireduce_scatter
    .type PMPI_Ireduce_scatter, @function
PMPI_Ireduce_scatter:
    mov $337, %eax
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
    mov $339, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ireduce_scatter_block, . - MPI_Ireduce_scatter_block
    .size PMPI_Ireduce_scatter_block, . - PMPI_Ireduce_scatter_block
    .balign 32
    .weak MPI_Ireduce_scatter_block_c
    .type MPI_Ireduce_scatter_block_c, @function
MPI_Ireduce_scatter_block_c:
    .globl PMPI_Ireduce_scatter_block_c
    .type PMPI_Ireduce_scatter_block_c, @function
PMPI_Ireduce_scatter_block_c:
    mov $340, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ireduce_scatter_block_c, . - MPI_Ireduce_scatter_block_c
    .size PMPI_Ireduce_scatter_block_c, . - PMPI_Ireduce_scatter_block_c
    .balign 32
    .weak MPI_Ireduce_scatter_c
    .type MPI_Ireduce_scatter_c, @function
MPI_Ireduce_scatter_c:
    .globl PMPI_Ireduce_scatter_c
    .type PMPI_Ireduce_scatter_c, @function
PMPI_Ireduce_scatter_c:
    mov $338, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ireduce_scatter_c, . - MPI_Ireduce_scatter_c
    .size PMPI_Ireduce_scatter_c, . - PMPI_Ireduce_scatter_c
    .balign 32
    .weak MPI_Irsend
    .type MPI_Irsend, @function
MPI_Irsend:
    .globl PMPI_Irsend
    .type PMPI_Irsend, @function
PMPI_Irsend:
    mov $341, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Irsend, . - MPI_Irsend
    .size PMPI_Irsend, . - PMPI_Irsend
    .balign 32
    .weak MPI_Irsend_c
    .type MPI_Irsend_c, @function
MPI_Irsend_c:
    .globl PMPI_Irsend_c
    .type PMPI_Irsend_c, @function
PMPI_Irsend_c:
    mov $342, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Irsend_c, . - MPI_Irsend_c
    .size PMPI_Irsend_c, . - PMPI_Irsend_c
    .balign 32
    .weak MPI_Is_thread_main
    .type MPI_Is_thread_main, @function
MPI_Is_thread_main:
    .globl PMPI_Is_thread_main
    .type PMPI_Is_thread_main, @function
PMPI_Is_thread_main:
    mov $343, %eax
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
    mov $344, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscan, . - MPI_Iscan
    .size PMPI_Iscan, . - PMPI_Iscan
    .balign 32
    .weak MPI_Iscan_c
    .type MPI_Iscan_c, @function
MPI_Iscan_c:
    .globl PMPI_Iscan_c
    .type PMPI_Iscan_c, @function
PMPI_Iscan_c:
    mov $345, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscan_c, . - MPI_Iscan_c
    .size PMPI_Iscan_c, . - PMPI_Iscan_c
    .balign 32
    .weak MPI_Iscatter
    .type MPI_Iscatter, @function
MPI_Iscatter:
    .globl PMPI_Iscatter
    .type PMPI_Iscatter, @function
PMPI_Iscatter:
    mov $346, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscatter, . - MPI_Iscatter
    .size PMPI_Iscatter, . - PMPI_Iscatter
    .balign 32
    .weak MPI_Iscatter_c
    .type MPI_Iscatter_c, @function
MPI_Iscatter_c:
    .globl PMPI_Iscatter_c
    .type PMPI_Iscatter_c, @function
PMPI_Iscatter_c:
    mov $347, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscatter_c, . - MPI_Iscatter_c
    .size PMPI_Iscatter_c, . - PMPI_Iscatter_c
    .balign 32
    .weak MPI_Iscatterv
    .type MPI_Iscatterv, @function
MPI_Iscatterv:
    .globl PMPI_Iscatterv
    .type PMPI_Iscatterv, @function
PMPI_Iscatterv:
    mov $348, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscatterv, . - MPI_Iscatterv
    .size PMPI_Iscatterv, . - PMPI_Iscatterv
    .balign 32
    .weak MPI_Iscatterv_c
    .type MPI_Iscatterv_c, @function
MPI_Iscatterv_c:
    .globl PMPI_Iscatterv_c
    .type PMPI_Iscatterv_c, @function
PMPI_Iscatterv_c:
    mov $349, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Iscatterv_c, . - MPI_Iscatterv_c
    .size PMPI_Iscatterv_c, . - PMPI_Iscatterv_c
    .balign 32
    .weak MPI_Isend
    .type MPI_Isend, @function
MPI_Isend:
    .globl PMPI_Isend
    .type PMPI_Isend, @function
PMPI_Isend:
    mov $350, %eax
    movabs $0x200000000020, %r11
    jmp *(%r11)
    .size MPI_Isend, . - MPI_Isend
    .size PMPI_Isend, . - PMPI_Isend
    .balign 32
    .weak MPI_Isend_c
    .type MPI_Isend_c, @function
MPI_Isend_c:
    .globl PMPI_Isend_c
    .type PMPI_Isend_c, @function
PMPI_Isend_c:
    mov $351, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Isend_c, . - MPI_Isend_c
    .size PMPI_Isend_c, . - PMPI_Isend_c
    .balign 32
    .weak MPI_Isendrecv
    .type MPI_Isendrecv, @function
MPI_Isendrecv:
    .globl PMPI_Isendrecv
    .type PMPI_Isendrecv, @function
PMPI_Isendrecv:
    mov $352, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Isendrecv, . - MPI_Isendrecv
    .size PMPI_Isendrecv, . - PMPI_Isendrecv
    .balign 32
    .weak MPI_Isendrecv_c
    .type MPI_Isendrecv_c, @function
MPI_Isendrecv_c:
    .globl PMPI_Isendrecv_c
    .type PMPI_Isendrecv_c, @function
PMPI_Isendrecv_c:
    mov $353, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Isendrecv_c, . - MPI_Isendrecv_c
    .size PMPI_Isendrecv_c, . - PMPI_Isendrecv_c
    .balign 32
    .weak MPI_Isendrecv_replace
    .type MPI_Isendrecv_replace, @function
MPI_Isendrecv_replace:
    .globl PMPI_Isendrecv_replace
    .type PMPI_Isendrecv_replace, @function
PMPI_Isendrecv_replace:
    mov $354, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Isendrecv_replace, . - MPI_Isendrecv_replace
    .size PMPI_Isendrecv_replace, . - PMPI_Isendrecv_replace
    .balign 32
    .weak MPI_Isendrecv_replace_c
    .type MPI_Isendrecv_replace_c, @function
MPI_Isendrecv_replace_c:
    .globl PMPI_Isendrecv_replace_c
    .type PMPI_Isendrecv_replace_c, @function
PMPI_Isendrecv_replace_c:
    mov $355, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Isendrecv_replace_c, . - MPI_Isendrecv_replace_c
    .size PMPI_Isendrecv_replace_c, . - PMPI_Isendrecv_replace_c
    .balign 32
    .weak MPI_Issend
    .type MPI_Issend, @function
MPI_Issend:
    .globl PMPI_Issend
    .type PMPI_Issend, @function
PMPI_Issend:
    mov $356, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Issend, . - MPI_Issend
    .size PMPI_Issend, . - PMPI_Issend
    .balign 32
    .weak MPI_Issend_c
    .type MPI_Issend_c, @function
MPI_Issend_c:
    .globl PMPI_Issend_c
    .type PMPI_Issend_c, @function
PMPI_Issend_c:
    mov $357, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Issend_c, . - MPI_Issend_c
    .size PMPI_Issend_c, . - PMPI_Issend_c
    .balign 32
    .weak MPI_Keyval_create
    .type MPI_Keyval_create, @function
MPI_Keyval_create:
    .globl PMPI_Keyval_create
    .type PMPI_Keyval_create, @function
PMPI_Keyval_create:
    mov $358, %eax
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
    mov $359, %eax
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
    mov $360, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Lookup_name, . - MPI_Lookup_name
    .size PMPI_Lookup_name, . - PMPI_Lookup_name
    .balign 32
    .weak MPI_Mprobe
    .type MPI_Mprobe, @function
MPI_Mprobe:
    .globl PMPI_Mprobe
    .type PMPI_Mprobe, @function
PMPI_Mprobe:
    mov $365, %eax
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
    mov $366, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Mrecv, . - MPI_Mrecv
    .size PMPI_Mrecv, . - PMPI_Mrecv
    .balign 32
    .weak MPI_Mrecv_c
    .type MPI_Mrecv_c, @function
MPI_Mrecv_c:
    .globl PMPI_Mrecv_c
    .type PMPI_Mrecv_c, @function
PMPI_Mrecv_c:
    mov $367, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Mrecv_c, . - MPI_Mrecv_c
    .size PMPI_Mrecv_c, . - PMPI_Mrecv_c
    .balign 32
    .weak MPI_Neighbor_allgather
    .type MPI_Neighbor_allgather, @function
MPI_Neighbor_allgather:
    .globl PMPI_Neighbor_allgather
    .type PMPI_Neighbor_allgather, @function
PMPI_Neighbor_allgather:
    mov $368, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgather, . - MPI_Neighbor_allgather
    .size PMPI_Neighbor_allgather, . - PMPI_Neighbor_allgather
    .balign 32
    .weak MPI_Neighbor_allgather_c
    .type MPI_Neighbor_allgather_c, @function
MPI_Neighbor_allgather_c:
    .globl PMPI_Neighbor_allgather_c
    .type PMPI_Neighbor_allgather_c, @function
PMPI_Neighbor_allgather_c:
    mov $369, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgather_c, . - MPI_Neighbor_allgather_c
    .size PMPI_Neighbor_allgather_c, . - PMPI_Neighbor_allgather_c
    .balign 32
    .weak MPI_Neighbor_allgather_init
    .type MPI_Neighbor_allgather_init, @function
MPI_Neighbor_allgather_init:
    .globl PMPI_Neighbor_allgather_init
    .type PMPI_Neighbor_allgather_init, @function
PMPI_Neighbor_allgather_init:
    mov $370, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgather_init, . - MPI_Neighbor_allgather_init
    .size PMPI_Neighbor_allgather_init, . - PMPI_Neighbor_allgather_init
    .balign 32
    .weak MPI_Neighbor_allgather_init_c
    .type MPI_Neighbor_allgather_init_c, @function
MPI_Neighbor_allgather_init_c:
    .globl PMPI_Neighbor_allgather_init_c
    .type PMPI_Neighbor_allgather_init_c, @function
PMPI_Neighbor_allgather_init_c:
    mov $371, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgather_init_c, . - MPI_Neighbor_allgather_init_c
    .size PMPI_Neighbor_allgather_init_c, . - PMPI_Neighbor_allgather_init_c
    .balign 32
    .weak MPI_Neighbor_allgatherv
    .type MPI_Neighbor_allgatherv, @function
MPI_Neighbor_allgatherv:
    .globl PMPI_Neighbor_allgatherv
    .type PMPI_Neighbor_allgatherv, @function
PMPI_Neighbor_allgatherv:
    mov $372, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgatherv, . - MPI_Neighbor_allgatherv
    .size PMPI_Neighbor_allgatherv, . - PMPI_Neighbor_allgatherv
    .balign 32
    .weak MPI_Neighbor_allgatherv_c
    .type MPI_Neighbor_allgatherv_c, @function
MPI_Neighbor_allgatherv_c:
    .globl PMPI_Neighbor_allgatherv_c
    .type PMPI_Neighbor_allgatherv_c, @function
PMPI_Neighbor_allgatherv_c:
    mov $373, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgatherv_c, . - MPI_Neighbor_allgatherv_c
    .size PMPI_Neighbor_allgatherv_c, . - PMPI_Neighbor_allgatherv_c
    .balign 32
    .weak MPI_Neighbor_allgatherv_init
    .type MPI_Neighbor_allgatherv_init, @function
MPI_Neighbor_allgatherv_init:
    .globl PMPI_Neighbor_allgatherv_init
    .type PMPI_Neighbor_allgatherv_init, @function
PMPI_Neighbor_allgatherv_init:
    mov $374, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgatherv_init, . - MPI_Neighbor_allgatherv_init
    .size PMPI_Neighbor_allgatherv_init, . - PMPI_Neighbor_allgatherv_init
    .balign 32
    .weak MPI_Neighbor_allgatherv_init_c
    .type MPI_Neighbor_allgatherv_init_c, @function
MPI_Neighbor_allgatherv_init_c:
    .globl PMPI_Neighbor_allgatherv_init_c
    .type PMPI_Neighbor_allgatherv_init_c, @function
PMPI_Neighbor_allgatherv_init_c:
    mov $375, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_allgatherv_init_c, . - MPI_Neighbor_allgatherv_init_c
    .size PMPI_Neighbor_allgatherv_init_c, . - PMPI_Neighbor_allgatherv_init_c
    .balign 32
    .weak MPI_Neighbor_alltoall
    .type MPI_Neighbor_alltoall, @function
MPI_Neighbor_alltoall:
    .globl PMPI_Neighbor_alltoall
    .type PMPI_Neighbor_alltoall, @function
PMPI_Neighbor_alltoall:
    mov $376, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoall, . - MPI_Neighbor_alltoall
    .size PMPI_Neighbor_alltoall, . - PMPI_Neighbor_alltoall
    .balign 32
    .weak MPI_Neighbor_alltoall_c
    .type MPI_Neighbor_alltoall_c, @function
MPI_Neighbor_alltoall_c:
    .globl PMPI_Neighbor_alltoall_c
    .type PMPI_Neighbor_alltoall_c, @function
PMPI_Neighbor_alltoall_c:
    mov $377, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoall_c, . - MPI_Neighbor_alltoall_c
    .size PMPI_Neighbor_alltoall_c, . - PMPI_Neighbor_alltoall_c
    .balign 32
    .weak MPI_Neighbor_alltoall_init
    .type MPI_Neighbor_alltoall_init, @function
MPI_Neighbor_alltoall_init:
    .globl PMPI_Neighbor_alltoall_init
    .type PMPI_Neighbor_alltoall_init, @function
PMPI_Neighbor_alltoall_init:
    mov $378, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoall_init, . - MPI_Neighbor_alltoall_init
    .size PMPI_Neighbor_alltoall_init, . - PMPI_Neighbor_alltoall_init
    .balign 32
    .weak MPI_Neighbor_alltoall_init_c
    .type MPI_Neighbor_alltoall_init_c, @function
MPI_Neighbor_alltoall_init_c:
    .globl PMPI_Neighbor_alltoall_init_c
    .type PMPI_Neighbor_alltoall_init_c, @function
PMPI_Neighbor_alltoall_init_c:
    mov $379, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoall_init_c, . - MPI_Neighbor_alltoall_init_c
    .size PMPI_Neighbor_alltoall_init_c, . - PMPI_Neighbor_alltoall_init_c
    .balign 32
    .weak MPI_Neighbor_alltoallv
    .type MPI_Neighbor_alltoallv, @function
MPI_Neighbor_alltoallv:
    .globl PMPI_Neighbor_alltoallv
    .type PMPI_Neighbor_alltoallv, @function
PMPI_Neighbor_alltoallv:
    mov $380, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallv, . - MPI_Neighbor_alltoallv
    .size PMPI_Neighbor_alltoallv, . - PMPI_Neighbor_alltoallv
    .balign 32
    .weak MPI_Neighbor_alltoallv_c
    .type MPI_Neighbor_alltoallv_c, @function
MPI_Neighbor_alltoallv_c:
    .globl PMPI_Neighbor_alltoallv_c
    .type PMPI_Neighbor_alltoallv_c, @function
PMPI_Neighbor_alltoallv_c:
    mov $381, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallv_c, . - MPI_Neighbor_alltoallv_c
    .size PMPI_Neighbor_alltoallv_c, . - PMPI_Neighbor_alltoallv_c
    .balign 32
    .weak MPI_Neighbor_alltoallv_init
    .type MPI_Neighbor_alltoallv_init, @function
MPI_Neighbor_alltoallv_init:
    .globl PMPI_Neighbor_alltoallv_init
    .type PMPI_Neighbor_alltoallv_init, @function
PMPI_Neighbor_alltoallv_init:
    mov $382, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallv_init, . - MPI_Neighbor_alltoallv_init
    .size PMPI_Neighbor_alltoallv_init, . - PMPI_Neighbor_alltoallv_init
    .balign 32
    .weak MPI_Neighbor_alltoallv_init_c
    .type MPI_Neighbor_alltoallv_init_c, @function
MPI_Neighbor_alltoallv_init_c:
    .globl PMPI_Neighbor_alltoallv_init_c
    .type PMPI_Neighbor_alltoallv_init_c, @function
PMPI_Neighbor_alltoallv_init_c:
    mov $383, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallv_init_c, . - MPI_Neighbor_alltoallv_init_c
    .size PMPI_Neighbor_alltoallv_init_c, . - PMPI_Neighbor_alltoallv_init_c
    .balign 32
    .weak MPI_Neighbor_alltoallw
    .type MPI_Neighbor_alltoallw, @function
MPI_Neighbor_alltoallw:
    .globl PMPI_Neighbor_alltoallw
    .type PMPI_Neighbor_alltoallw, @function
PMPI_Neighbor_alltoallw:
    mov $384, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallw, . - MPI_Neighbor_alltoallw
    .size PMPI_Neighbor_alltoallw, . - PMPI_Neighbor_alltoallw
    .balign 32
    .weak MPI_Neighbor_alltoallw_c
    .type MPI_Neighbor_alltoallw_c, @function
MPI_Neighbor_alltoallw_c:
    .globl PMPI_Neighbor_alltoallw_c
    .type PMPI_Neighbor_alltoallw_c, @function
PMPI_Neighbor_alltoallw_c:
    mov $385, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallw_c, . - MPI_Neighbor_alltoallw_c
    .size PMPI_Neighbor_alltoallw_c, . - PMPI_Neighbor_alltoallw_c
    .balign 32
    .weak MPI_Neighbor_alltoallw_init
    .type MPI_Neighbor_alltoallw_init, @function
MPI_Neighbor_alltoallw_init:
    .globl PMPI_Neighbor_alltoallw_init
    .type PMPI_Neighbor_alltoallw_init, @function
PMPI_Neighbor_alltoallw_init:
    mov $386, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallw_init, . - MPI_Neighbor_alltoallw_init
    .size PMPI_Neighbor_alltoallw_init, . - PMPI_Neighbor_alltoallw_init
    .balign 32
    .weak MPI_Neighbor_alltoallw_init_c
    .type MPI_Neighbor_alltoallw_init_c, @function
MPI_Neighbor_alltoallw_init_c:
    .globl PMPI_Neighbor_alltoallw_init_c
    .type PMPI_Neighbor_alltoallw_init_c, @function
PMPI_Neighbor_alltoallw_init_c:
    mov $387, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Neighbor_alltoallw_init_c, . - MPI_Neighbor_alltoallw_init_c
    .size PMPI_Neighbor_alltoallw_init_c, . - PMPI_Neighbor_alltoallw_init_c
    .balign 32
    .weak MPI_Op_commutative
    .type MPI_Op_commutative, @function
MPI_Op_commutative:
    .globl PMPI_Op_commutative
    .type PMPI_Op_commutative, @function
PMPI_Op_commutative:
    mov $389, %eax
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
    mov $390, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Op_create, . - MPI_Op_create
    .size PMPI_Op_create, . - PMPI_Op_create
    .balign 32
    .weak MPI_Op_create_c
    .type MPI_Op_create_c, @function
MPI_Op_create_c:
    .globl PMPI_Op_create_c
    .type PMPI_Op_create_c, @function
PMPI_Op_create_c:
    mov $391, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Op_create_c, . - MPI_Op_create_c
    .size PMPI_Op_create_c, . - PMPI_Op_create_c
    .balign 32
    .weak MPI_Op_free
    .type MPI_Op_free, @function
MPI_Op_free:
    .globl PMPI_Op_free
    .type PMPI_Op_free, @function
PMPI_Op_free:
    mov $393, %eax
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
    mov $396, %eax
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
    mov $397, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack, . - MPI_Pack
    .size PMPI_Pack, . - PMPI_Pack
    .balign 32
    .weak MPI_Pack_c
    .type MPI_Pack_c, @function
MPI_Pack_c:
    .globl PMPI_Pack_c
    .type PMPI_Pack_c, @function
PMPI_Pack_c:
    mov $398, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_c, . - MPI_Pack_c
    .size PMPI_Pack_c, . - PMPI_Pack_c
    .balign 32
    .weak MPI_Pack_external
    .type MPI_Pack_external, @function
MPI_Pack_external:
    .globl PMPI_Pack_external
    .type PMPI_Pack_external, @function
PMPI_Pack_external:
    mov $399, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_external, . - MPI_Pack_external
    .size PMPI_Pack_external, . - PMPI_Pack_external
    .balign 32
    .weak MPI_Pack_external_c
    .type MPI_Pack_external_c, @function
MPI_Pack_external_c:
    .globl PMPI_Pack_external_c
    .type PMPI_Pack_external_c, @function
PMPI_Pack_external_c:
    mov $400, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_external_c, . - MPI_Pack_external_c
    .size PMPI_Pack_external_c, . - PMPI_Pack_external_c
    .balign 32
    .weak MPI_Pack_external_size
    .type MPI_Pack_external_size, @function
MPI_Pack_external_size:
    .globl PMPI_Pack_external_size
    .type PMPI_Pack_external_size, @function
PMPI_Pack_external_size:
    mov $401, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_external_size, . - MPI_Pack_external_size
    .size PMPI_Pack_external_size, . - PMPI_Pack_external_size
    .balign 32
    .weak MPI_Pack_external_size_c
    .type MPI_Pack_external_size_c, @function
MPI_Pack_external_size_c:
    .globl PMPI_Pack_external_size_c
    .type PMPI_Pack_external_size_c, @function
PMPI_Pack_external_size_c:
    mov $402, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_external_size_c, . - MPI_Pack_external_size_c
    .size PMPI_Pack_external_size_c, . - PMPI_Pack_external_size_c
    .balign 32
    .weak MPI_Pack_size
    .type MPI_Pack_size, @function
MPI_Pack_size:
    .globl PMPI_Pack_size
    .type PMPI_Pack_size, @function
PMPI_Pack_size:
    mov $403, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_size, . - MPI_Pack_size
    .size PMPI_Pack_size, . - PMPI_Pack_size
    .balign 32
    .weak MPI_Pack_size_c
    .type MPI_Pack_size_c, @function
MPI_Pack_size_c:
    .globl PMPI_Pack_size_c
    .type PMPI_Pack_size_c, @function
PMPI_Pack_size_c:
    mov $404, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pack_size_c, . - MPI_Pack_size_c
    .size PMPI_Pack_size_c, . - PMPI_Pack_size_c
    .balign 32
    .weak MPI_Parrived
    .type MPI_Parrived, @function
MPI_Parrived:
    .globl PMPI_Parrived
    .type PMPI_Parrived, @function
PMPI_Parrived:
    mov $405, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Parrived, . - MPI_Parrived
    .size PMPI_Parrived, . - PMPI_Parrived
    .balign 32
    .weak MPI_Pcontrol
    .type MPI_Pcontrol, @function
MPI_Pcontrol:
    .globl PMPI_Pcontrol
    .type PMPI_Pcontrol, @function
PMPI_Pcontrol:
    mov $406, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Pcontrol, . - MPI_Pcontrol
    .size PMPI_Pcontrol, . - PMPI_Pcontrol
    .balign 32
    .weak MPI_Pready
    .type MPI_Pready, @function
MPI_Pready:
    .globl PMPI_Pready
    .type PMPI_Pready, @function
PMPI_Pready:
    mov $407, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pready, . - MPI_Pready
    .size PMPI_Pready, . - PMPI_Pready
    .balign 32
    .weak MPI_Pready_list
    .type MPI_Pready_list, @function
MPI_Pready_list:
    .globl PMPI_Pready_list
    .type PMPI_Pready_list, @function
PMPI_Pready_list:
    mov $408, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pready_list, . - MPI_Pready_list
    .size PMPI_Pready_list, . - PMPI_Pready_list
    .balign 32
    .weak MPI_Pready_range
    .type MPI_Pready_range, @function
MPI_Pready_range:
    .globl PMPI_Pready_range
    .type PMPI_Pready_range, @function
PMPI_Pready_range:
    mov $409, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Pready_range, . - MPI_Pready_range
    .size PMPI_Pready_range, . - PMPI_Pready_range
    .balign 32
    .weak MPI_Precv_init
    .type MPI_Precv_init, @function
MPI_Precv_init:
    .globl PMPI_Precv_init
    .type PMPI_Precv_init, @function
PMPI_Precv_init:
    mov $410, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Precv_init, . - MPI_Precv_init
    .size PMPI_Precv_init, . - PMPI_Precv_init
    .balign 32
    .weak MPI_Probe
    .type MPI_Probe, @function
MPI_Probe:
    .globl PMPI_Probe
    .type PMPI_Probe, @function
PMPI_Probe:
    mov $411, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Probe, . - MPI_Probe
    .size PMPI_Probe, . - PMPI_Probe
    .balign 32
    .weak MPI_Psend_init
    .type MPI_Psend_init, @function
MPI_Psend_init:
    .globl PMPI_Psend_init
    .type PMPI_Psend_init, @function
PMPI_Psend_init:
    mov $412, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Psend_init, . - MPI_Psend_init
    .size PMPI_Psend_init, . - PMPI_Psend_init
    .balign 32
    .weak MPI_Publish_name
    .type MPI_Publish_name, @function
MPI_Publish_name:
    .globl PMPI_Publish_name
    .type PMPI_Publish_name, @function
PMPI_Publish_name:
    mov $413, %eax
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
    mov $414, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Put, . - MPI_Put
    .size PMPI_Put, . - PMPI_Put
    .balign 32
    .weak MPI_Put_c
    .type MPI_Put_c, @function
MPI_Put_c:
    .globl PMPI_Put_c
    .type PMPI_Put_c, @function
PMPI_Put_c:
    mov $415, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Put_c, . - MPI_Put_c
    .size PMPI_Put_c, . - PMPI_Put_c
    .balign 32
    .weak MPI_Query_thread
    .type MPI_Query_thread, @function
MPI_Query_thread:
    .globl PMPI_Query_thread
    .type PMPI_Query_thread, @function
PMPI_Query_thread:
    mov $416, %eax
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
    mov $417, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Raccumulate, . - MPI_Raccumulate
    .size PMPI_Raccumulate, . - PMPI_Raccumulate
    .balign 32
    .weak MPI_Raccumulate_c
    .type MPI_Raccumulate_c, @function
MPI_Raccumulate_c:
    .globl PMPI_Raccumulate_c
    .type PMPI_Raccumulate_c, @function
PMPI_Raccumulate_c:
    mov $418, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Raccumulate_c, . - MPI_Raccumulate_c
    .size PMPI_Raccumulate_c, . - PMPI_Raccumulate_c
    .balign 32
    .weak MPI_Recv
    .type MPI_Recv, @function
MPI_Recv:
    .globl PMPI_Recv
    .type PMPI_Recv, @function
PMPI_Recv:
    mov $419, %eax
    movabs $0x200000000020, %r11
    jmp *(%r11)
    .size MPI_Recv, . - MPI_Recv
    .size PMPI_Recv, . - PMPI_Recv
    .balign 32
    .weak MPI_Recv_c
    .type MPI_Recv_c, @function
MPI_Recv_c:
    .globl PMPI_Recv_c
    .type PMPI_Recv_c, @function
PMPI_Recv_c:
    mov $420, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Recv_c, . - MPI_Recv_c
    .size PMPI_Recv_c, . - PMPI_Recv_c
    .balign 32
    .weak MPI_Recv_init
    .type MPI_Recv_init, @function
MPI_Recv_init:
    .globl PMPI_Recv_init
    .type PMPI_Recv_init, @function
PMPI_Recv_init:
    mov $421, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Recv_init, . - MPI_Recv_init
    .size PMPI_Recv_init, . - PMPI_Recv_init
    .balign 32
    .weak MPI_Recv_init_c
    .type MPI_Recv_init_c, @function
MPI_Recv_init_c:
    .globl PMPI_Recv_init_c
    .type PMPI_Recv_init_c, @function
PMPI_Recv_init_c:
    mov $422, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Recv_init_c, . - MPI_Recv_init_c
    .size PMPI_Recv_init_c, . - PMPI_Recv_init_c
    .balign 32
    .weak MPI_Reduce
    .type MPI_Reduce, @function
MPI_Reduce:
    .globl PMPI_Reduce
    .type PMPI_Reduce, @function
PMPI_Reduce:
    mov $423, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce, . - MPI_Reduce
    .size PMPI_Reduce, . - PMPI_Reduce
    .balign 32
    .weak MPI_Reduce_c
    .type MPI_Reduce_c, @function
MPI_Reduce_c:
    .globl PMPI_Reduce_c
    .type PMPI_Reduce_c, @function
PMPI_Reduce_c:
    mov $424, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_c, . - MPI_Reduce_c
    .size PMPI_Reduce_c, . - PMPI_Reduce_c
    .balign 32
    .weak MPI_Reduce_init
    .type MPI_Reduce_init, @function
MPI_Reduce_init:
    .globl PMPI_Reduce_init
    .type PMPI_Reduce_init, @function
PMPI_Reduce_init:
    mov $425, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_init, . - MPI_Reduce_init
    .size PMPI_Reduce_init, . - PMPI_Reduce_init
    .balign 32
    .weak MPI_Reduce_init_c
    .type MPI_Reduce_init_c, @function
MPI_Reduce_init_c:
    .globl PMPI_Reduce_init_c
    .type PMPI_Reduce_init_c, @function
PMPI_Reduce_init_c:
    mov $426, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_init_c, . - MPI_Reduce_init_c
    .size PMPI_Reduce_init_c, . - PMPI_Reduce_init_c
    .balign 32
    .weak MPI_Reduce_local
    .type MPI_Reduce_local, @function
MPI_Reduce_local:
    .globl PMPI_Reduce_local
    .type PMPI_Reduce_local, @function
PMPI_Reduce_local:
    mov $427, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_local, . - MPI_Reduce_local
    .size PMPI_Reduce_local, . - PMPI_Reduce_local
    .balign 32
    .weak MPI_Reduce_local_c
    .type MPI_Reduce_local_c, @function
MPI_Reduce_local_c:
    .globl PMPI_Reduce_local_c
    .type PMPI_Reduce_local_c, @function
PMPI_Reduce_local_c:
    mov $428, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_local_c, . - MPI_Reduce_local_c
    .size PMPI_Reduce_local_c, . - PMPI_Reduce_local_c
    .balign 32
    .weak MPI_Reduce_scatter
    .type MPI_Reduce_scatter, @function
MPI_Reduce_scatter:
    .globl PMPI_Reduce_scatter
    .type PMPI_Reduce_scatter, @function
PMPI_Reduce_scatter:
    mov $429, %eax
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
    mov $431, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_block, . - MPI_Reduce_scatter_block
    .size PMPI_Reduce_scatter_block, . - PMPI_Reduce_scatter_block
    .balign 32
    .weak MPI_Reduce_scatter_block_c
    .type MPI_Reduce_scatter_block_c, @function
MPI_Reduce_scatter_block_c:
    .globl PMPI_Reduce_scatter_block_c
    .type PMPI_Reduce_scatter_block_c, @function
PMPI_Reduce_scatter_block_c:
    mov $432, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_block_c, . - MPI_Reduce_scatter_block_c
    .size PMPI_Reduce_scatter_block_c, . - PMPI_Reduce_scatter_block_c
    .balign 32
    .weak MPI_Reduce_scatter_block_init
    .type MPI_Reduce_scatter_block_init, @function
MPI_Reduce_scatter_block_init:
    .globl PMPI_Reduce_scatter_block_init
    .type PMPI_Reduce_scatter_block_init, @function
PMPI_Reduce_scatter_block_init:
    mov $433, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_block_init, . - MPI_Reduce_scatter_block_init
    .size PMPI_Reduce_scatter_block_init, . - PMPI_Reduce_scatter_block_init
    .balign 32
    .weak MPI_Reduce_scatter_block_init_c
    .type MPI_Reduce_scatter_block_init_c, @function
MPI_Reduce_scatter_block_init_c:
    .globl PMPI_Reduce_scatter_block_init_c
    .type PMPI_Reduce_scatter_block_init_c, @function
PMPI_Reduce_scatter_block_init_c:
    mov $434, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_block_init_c, . - MPI_Reduce_scatter_block_init_c
    .size PMPI_Reduce_scatter_block_init_c, . - PMPI_Reduce_scatter_block_init_c
    .balign 32
    .weak MPI_Reduce_scatter_c
    .type MPI_Reduce_scatter_c, @function
MPI_Reduce_scatter_c:
    .globl PMPI_Reduce_scatter_c
    .type PMPI_Reduce_scatter_c, @function
PMPI_Reduce_scatter_c:
    mov $430, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_c, . - MPI_Reduce_scatter_c
    .size PMPI_Reduce_scatter_c, . - PMPI_Reduce_scatter_c
    .balign 32
    .weak MPI_Reduce_scatter_init
    .type MPI_Reduce_scatter_init, @function
MPI_Reduce_scatter_init:
    .globl PMPI_Reduce_scatter_init
    .type PMPI_Reduce_scatter_init, @function
PMPI_Reduce_scatter_init:
    mov $435, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_init, . - MPI_Reduce_scatter_init
    .size PMPI_Reduce_scatter_init, . - PMPI_Reduce_scatter_init
    .balign 32
    .weak MPI_Reduce_scatter_init_c
    .type MPI_Reduce_scatter_init_c, @function
MPI_Reduce_scatter_init_c:
    .globl PMPI_Reduce_scatter_init_c
    .type PMPI_Reduce_scatter_init_c, @function
PMPI_Reduce_scatter_init_c:
    mov $436, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Reduce_scatter_init_c, . - MPI_Reduce_scatter_init_c
    .size PMPI_Reduce_scatter_init_c, . - PMPI_Reduce_scatter_init_c
    .balign 32
    .weak MPI_Register_datarep
    .type MPI_Register_datarep, @function
MPI_Register_datarep:
    .globl PMPI_Register_datarep
    .type PMPI_Register_datarep, @function
PMPI_Register_datarep:
    mov $437, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Register_datarep, . - MPI_Register_datarep
    .size PMPI_Register_datarep, . - PMPI_Register_datarep
    .balign 32
    .weak MPI_Register_datarep_c
    .type MPI_Register_datarep_c, @function
MPI_Register_datarep_c:
    .globl PMPI_Register_datarep_c
    .type PMPI_Register_datarep_c, @function
PMPI_Register_datarep_c:
    mov $438, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Register_datarep_c, . - MPI_Register_datarep_c
    .size PMPI_Register_datarep_c, . - PMPI_Register_datarep_c
    .balign 32
    .weak MPIX_Delete_error_class
    .type MPIX_Delete_error_class, @function
MPIX_Delete_error_class:
    .globl PMPIX_Delete_error_class
    .type PMPIX_Delete_error_class, @function
PMPIX_Delete_error_class:
    mov $439, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Delete_error_class, . - MPIX_Delete_error_class
    .size PMPIX_Delete_error_class, . - PMPIX_Delete_error_class
    .balign 32
    .weak MPIX_Delete_error_code
    .type MPIX_Delete_error_code, @function
MPIX_Delete_error_code:
    .globl PMPIX_Delete_error_code
    .type PMPIX_Delete_error_code, @function
PMPIX_Delete_error_code:
    mov $440, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Delete_error_code, . - MPIX_Delete_error_code
    .size PMPIX_Delete_error_code, . - PMPIX_Delete_error_code
    .balign 32
    .weak MPIX_Delete_error_string
    .type MPIX_Delete_error_string, @function
MPIX_Delete_error_string:
    .globl PMPIX_Delete_error_string
    .type PMPIX_Delete_error_string, @function
PMPIX_Delete_error_string:
    mov $441, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPIX_Delete_error_string, . - MPIX_Delete_error_string
    .size PMPIX_Delete_error_string, . - PMPIX_Delete_error_string
    .balign 32
    .weak MPI_Request_free
    .type MPI_Request_free, @function
MPI_Request_free:
    .globl PMPI_Request_free
    .type PMPI_Request_free, @function
PMPI_Request_free:
    mov $444, %eax
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
    mov $446, %eax
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
    mov $451, %eax
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
    mov $453, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rget_accumulate, . - MPI_Rget_accumulate
    .size PMPI_Rget_accumulate, . - PMPI_Rget_accumulate
    .balign 32
    .weak MPI_Rget_accumulate_c
    .type MPI_Rget_accumulate_c, @function
MPI_Rget_accumulate_c:
    .globl PMPI_Rget_accumulate_c
    .type PMPI_Rget_accumulate_c, @function
PMPI_Rget_accumulate_c:
    mov $454, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rget_accumulate_c, . - MPI_Rget_accumulate_c
    .size PMPI_Rget_accumulate_c, . - PMPI_Rget_accumulate_c
    .balign 32
    .weak MPI_Rget_c
    .type MPI_Rget_c, @function
MPI_Rget_c:
    .globl PMPI_Rget_c
    .type PMPI_Rget_c, @function
PMPI_Rget_c:
    mov $452, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rget_c, . - MPI_Rget_c
    .size PMPI_Rget_c, . - PMPI_Rget_c
    .balign 32
    .weak MPI_Rput
    .type MPI_Rput, @function
MPI_Rput:
    .globl PMPI_Rput
    .type PMPI_Rput, @function
PMPI_Rput:
    mov $455, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rput, . - MPI_Rput
    .size PMPI_Rput, . - PMPI_Rput
    .balign 32
    .weak MPI_Rput_c
    .type MPI_Rput_c, @function
MPI_Rput_c:
    .globl PMPI_Rput_c
    .type PMPI_Rput_c, @function
PMPI_Rput_c:
    mov $456, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rput_c, . - MPI_Rput_c
    .size PMPI_Rput_c, . - PMPI_Rput_c
    .balign 32
    .weak MPI_Rsend
    .type MPI_Rsend, @function
MPI_Rsend:
    .globl PMPI_Rsend
    .type PMPI_Rsend, @function
PMPI_Rsend:
    mov $457, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rsend, . - MPI_Rsend
    .size PMPI_Rsend, . - PMPI_Rsend
    .balign 32
    .weak MPI_Rsend_c
    .type MPI_Rsend_c, @function
MPI_Rsend_c:
    .globl PMPI_Rsend_c
    .type PMPI_Rsend_c, @function
PMPI_Rsend_c:
    mov $458, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rsend_c, . - MPI_Rsend_c
    .size PMPI_Rsend_c, . - PMPI_Rsend_c
    .balign 32
    .weak MPI_Rsend_init
    .type MPI_Rsend_init, @function
MPI_Rsend_init:
    .globl PMPI_Rsend_init
    .type PMPI_Rsend_init, @function
PMPI_Rsend_init:
    mov $459, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rsend_init, . - MPI_Rsend_init
    .size PMPI_Rsend_init, . - PMPI_Rsend_init
    .balign 32
    .weak MPI_Rsend_init_c
    .type MPI_Rsend_init_c, @function
MPI_Rsend_init_c:
    .globl PMPI_Rsend_init_c
    .type PMPI_Rsend_init_c, @function
PMPI_Rsend_init_c:
    mov $460, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Rsend_init_c, . - MPI_Rsend_init_c
    .size PMPI_Rsend_init_c, . - PMPI_Rsend_init_c
    .balign 32
    .weak MPI_Scan
    .type MPI_Scan, @function
MPI_Scan:
    .globl PMPI_Scan
    .type PMPI_Scan, @function
PMPI_Scan:
    mov $461, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scan, . - MPI_Scan
    .size PMPI_Scan, . - PMPI_Scan
    .balign 32
    .weak MPI_Scan_c
    .type MPI_Scan_c, @function
MPI_Scan_c:
    .globl PMPI_Scan_c
    .type PMPI_Scan_c, @function
PMPI_Scan_c:
    mov $462, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scan_c, . - MPI_Scan_c
    .size PMPI_Scan_c, . - PMPI_Scan_c
    .balign 32
    .weak MPI_Scan_init
    .type MPI_Scan_init, @function
MPI_Scan_init:
    .globl PMPI_Scan_init
    .type PMPI_Scan_init, @function
PMPI_Scan_init:
    mov $463, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scan_init, . - MPI_Scan_init
    .size PMPI_Scan_init, . - PMPI_Scan_init
    .balign 32
    .weak MPI_Scan_init_c
    .type MPI_Scan_init_c, @function
MPI_Scan_init_c:
    .globl PMPI_Scan_init_c
    .type PMPI_Scan_init_c, @function
PMPI_Scan_init_c:
    mov $464, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scan_init_c, . - MPI_Scan_init_c
    .size PMPI_Scan_init_c, . - PMPI_Scan_init_c
    .balign 32
    .weak MPI_Scatter
    .type MPI_Scatter, @function
MPI_Scatter:
    .globl PMPI_Scatter
    .type PMPI_Scatter, @function
PMPI_Scatter:
    mov $465, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatter, . - MPI_Scatter
    .size PMPI_Scatter, . - PMPI_Scatter
    .balign 32
    .weak MPI_Scatter_c
    .type MPI_Scatter_c, @function
MPI_Scatter_c:
    .globl PMPI_Scatter_c
    .type PMPI_Scatter_c, @function
PMPI_Scatter_c:
    mov $466, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatter_c, . - MPI_Scatter_c
    .size PMPI_Scatter_c, . - PMPI_Scatter_c
    .balign 32
    .weak MPI_Scatter_init
    .type MPI_Scatter_init, @function
MPI_Scatter_init:
    .globl PMPI_Scatter_init
    .type PMPI_Scatter_init, @function
PMPI_Scatter_init:
    mov $467, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatter_init, . - MPI_Scatter_init
    .size PMPI_Scatter_init, . - PMPI_Scatter_init
    .balign 32
    .weak MPI_Scatter_init_c
    .type MPI_Scatter_init_c, @function
MPI_Scatter_init_c:
    .globl PMPI_Scatter_init_c
    .type PMPI_Scatter_init_c, @function
PMPI_Scatter_init_c:
    mov $468, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatter_init_c, . - MPI_Scatter_init_c
    .size PMPI_Scatter_init_c, . - PMPI_Scatter_init_c
    .balign 32
    .weak MPI_Scatterv
    .type MPI_Scatterv, @function
MPI_Scatterv:
    .globl PMPI_Scatterv
    .type PMPI_Scatterv, @function
PMPI_Scatterv:
    mov $469, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatterv, . - MPI_Scatterv
    .size PMPI_Scatterv, . - PMPI_Scatterv
    .balign 32
    .weak MPI_Scatterv_c
    .type MPI_Scatterv_c, @function
MPI_Scatterv_c:
    .globl PMPI_Scatterv_c
    .type PMPI_Scatterv_c, @function
PMPI_Scatterv_c:
    mov $470, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatterv_c, . - MPI_Scatterv_c
    .size PMPI_Scatterv_c, . - PMPI_Scatterv_c
    .balign 32
    .weak MPI_Scatterv_init
    .type MPI_Scatterv_init, @function
MPI_Scatterv_init:
    .globl PMPI_Scatterv_init
    .type PMPI_Scatterv_init, @function
PMPI_Scatterv_init:
    mov $471, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatterv_init, . - MPI_Scatterv_init
    .size PMPI_Scatterv_init, . - PMPI_Scatterv_init
    .balign 32
    .weak MPI_Scatterv_init_c
    .type MPI_Scatterv_init_c, @function
MPI_Scatterv_init_c:
    .globl PMPI_Scatterv_init_c
    .type PMPI_Scatterv_init_c, @function
PMPI_Scatterv_init_c:
    mov $472, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Scatterv_init_c, . - MPI_Scatterv_init_c
    .size PMPI_Scatterv_init_c, . - PMPI_Scatterv_init_c
    .balign 32
    .weak MPI_Send
    .type MPI_Send, @function
MPI_Send:
    .globl PMPI_Send
    .type PMPI_Send, @function
PMPI_Send:
    mov $473, %eax
    movabs $0x200000000030, %r11
    jmp *(%r11)
    .size MPI_Send, . - MPI_Send
    .size PMPI_Send, . - PMPI_Send
    .balign 32
    .weak MPI_Send_c
    .type MPI_Send_c, @function
MPI_Send_c:
    .globl PMPI_Send_c
    .type PMPI_Send_c, @function
PMPI_Send_c:
    mov $474, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Send_c, . - MPI_Send_c
    .size PMPI_Send_c, . - PMPI_Send_c
    .balign 32
    .weak MPI_Send_init
    .type MPI_Send_init, @function
MPI_Send_init:
    .globl PMPI_Send_init
    .type PMPI_Send_init, @function
PMPI_Send_init:
    mov $475, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Send_init, . - MPI_Send_init
    .size PMPI_Send_init, . - PMPI_Send_init
    .balign 32
    .weak MPI_Send_init_c
    .type MPI_Send_init_c, @function
MPI_Send_init_c:
    .globl PMPI_Send_init_c
    .type PMPI_Send_init_c, @function
PMPI_Send_init_c:
    mov $476, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Send_init_c, . - MPI_Send_init_c
    .size PMPI_Send_init_c, . - PMPI_Send_init_c
    .balign 32
    .weak MPI_Sendrecv
    .type MPI_Sendrecv, @function
MPI_Sendrecv:
    .globl PMPI_Sendrecv
    .type PMPI_Sendrecv, @function
PMPI_Sendrecv:
    mov $477, %eax
    movabs $0x200000000028, %r11
    jmp *(%r11)
    .size MPI_Sendrecv, . - MPI_Sendrecv
    .size PMPI_Sendrecv, . - PMPI_Sendrecv
    .balign 32
    .weak MPI_Sendrecv_c
    .type MPI_Sendrecv_c, @function
MPI_Sendrecv_c:
    .globl PMPI_Sendrecv_c
    .type PMPI_Sendrecv_c, @function
PMPI_Sendrecv_c:
    mov $478, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Sendrecv_c, . - MPI_Sendrecv_c
    .size PMPI_Sendrecv_c, . - PMPI_Sendrecv_c
    .balign 32
    .weak MPI_Sendrecv_replace
    .type MPI_Sendrecv_replace, @function
MPI_Sendrecv_replace:
    .globl PMPI_Sendrecv_replace
    .type PMPI_Sendrecv_replace, @function
PMPI_Sendrecv_replace:
    mov $479, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Sendrecv_replace, . - MPI_Sendrecv_replace
    .size PMPI_Sendrecv_replace, . - PMPI_Sendrecv_replace
    .balign 32
    .weak MPI_Sendrecv_replace_c
    .type MPI_Sendrecv_replace_c, @function
MPI_Sendrecv_replace_c:
    .globl PMPI_Sendrecv_replace_c
    .type PMPI_Sendrecv_replace_c, @function
PMPI_Sendrecv_replace_c:
    mov $480, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Sendrecv_replace_c, . - MPI_Sendrecv_replace_c
    .size PMPI_Sendrecv_replace_c, . - PMPI_Sendrecv_replace_c
    .balign 32
    .weak MPI_Session_call_errhandler
    .type MPI_Session_call_errhandler, @function
MPI_Session_call_errhandler:
    .globl PMPI_Session_call_errhandler
    .type PMPI_Session_call_errhandler, @function
PMPI_Session_call_errhandler:
    mov $484, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_call_errhandler, . - MPI_Session_call_errhandler
    .size PMPI_Session_call_errhandler, . - PMPI_Session_call_errhandler
    .balign 32
    .weak MPI_Session_create_errhandler
    .type MPI_Session_create_errhandler, @function
MPI_Session_create_errhandler:
    .globl PMPI_Session_create_errhandler
    .type PMPI_Session_create_errhandler, @function
PMPI_Session_create_errhandler:
    mov $485, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Session_create_errhandler, . - MPI_Session_create_errhandler
    .size PMPI_Session_create_errhandler, . - PMPI_Session_create_errhandler
    .balign 32
    .weak MPI_Session_finalize
    .type MPI_Session_finalize, @function
MPI_Session_finalize:
    .globl PMPI_Session_finalize
    .type PMPI_Session_finalize, @function
PMPI_Session_finalize:
    mov $489, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_finalize, . - MPI_Session_finalize
    .size PMPI_Session_finalize, . - PMPI_Session_finalize
    .balign 32
    .weak MPI_Session_get_errhandler
    .type MPI_Session_get_errhandler, @function
MPI_Session_get_errhandler:
    .globl PMPI_Session_get_errhandler
    .type PMPI_Session_get_errhandler, @function
PMPI_Session_get_errhandler:
    mov $492, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_get_errhandler, . - MPI_Session_get_errhandler
    .size PMPI_Session_get_errhandler, . - PMPI_Session_get_errhandler
    .balign 32
    .weak MPI_Session_get_info
    .type MPI_Session_get_info, @function
MPI_Session_get_info:
    .globl PMPI_Session_get_info
    .type PMPI_Session_get_info, @function
PMPI_Session_get_info:
    mov $493, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_get_info, . - MPI_Session_get_info
    .size PMPI_Session_get_info, . - PMPI_Session_get_info
    .balign 32
    .weak MPI_Session_get_nth_pset
    .type MPI_Session_get_nth_pset, @function
MPI_Session_get_nth_pset:
    .globl PMPI_Session_get_nth_pset
    .type PMPI_Session_get_nth_pset, @function
PMPI_Session_get_nth_pset:
    mov $494, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_get_nth_pset, . - MPI_Session_get_nth_pset
    .size PMPI_Session_get_nth_pset, . - PMPI_Session_get_nth_pset
    .balign 32
    .weak MPI_Session_get_num_psets
    .type MPI_Session_get_num_psets, @function
MPI_Session_get_num_psets:
    .globl PMPI_Session_get_num_psets
    .type PMPI_Session_get_num_psets, @function
PMPI_Session_get_num_psets:
    mov $495, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_get_num_psets, . - MPI_Session_get_num_psets
    .size PMPI_Session_get_num_psets, . - PMPI_Session_get_num_psets
    .balign 32
    .weak MPI_Session_get_pset_info
    .type MPI_Session_get_pset_info, @function
MPI_Session_get_pset_info:
    .globl PMPI_Session_get_pset_info
    .type PMPI_Session_get_pset_info, @function
PMPI_Session_get_pset_info:
    mov $496, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_get_pset_info, . - MPI_Session_get_pset_info
    .size PMPI_Session_get_pset_info, . - PMPI_Session_get_pset_info
    .balign 32
    .weak MPI_Session_init
    .type MPI_Session_init, @function
MPI_Session_init:
    .globl PMPI_Session_init
    .type PMPI_Session_init, @function
PMPI_Session_init:
    mov $498, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_init, . - MPI_Session_init
    .size PMPI_Session_init, . - PMPI_Session_init
    .balign 32
    .weak MPI_Session_set_errhandler
    .type MPI_Session_set_errhandler, @function
MPI_Session_set_errhandler:
    .globl PMPI_Session_set_errhandler
    .type PMPI_Session_set_errhandler, @function
PMPI_Session_set_errhandler:
    mov $499, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Session_set_errhandler, . - MPI_Session_set_errhandler
    .size PMPI_Session_set_errhandler, . - PMPI_Session_set_errhandler
    .balign 32
    .weak MPI_Ssend
    .type MPI_Ssend, @function
MPI_Ssend:
    .globl PMPI_Ssend
    .type PMPI_Ssend, @function
PMPI_Ssend:
    mov $501, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ssend, . - MPI_Ssend
    .size PMPI_Ssend, . - PMPI_Ssend
    .balign 32
    .weak MPI_Ssend_c
    .type MPI_Ssend_c, @function
MPI_Ssend_c:
    .globl PMPI_Ssend_c
    .type PMPI_Ssend_c, @function
PMPI_Ssend_c:
    mov $502, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ssend_c, . - MPI_Ssend_c
    .size PMPI_Ssend_c, . - PMPI_Ssend_c
    .balign 32
    .weak MPI_Ssend_init
    .type MPI_Ssend_init, @function
MPI_Ssend_init:
    .globl PMPI_Ssend_init
    .type PMPI_Ssend_init, @function
PMPI_Ssend_init:
    mov $503, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ssend_init, . - MPI_Ssend_init
    .size PMPI_Ssend_init, . - PMPI_Ssend_init
    .balign 32
    .weak MPI_Ssend_init_c
    .type MPI_Ssend_init_c, @function
MPI_Ssend_init_c:
    .globl PMPI_Ssend_init_c
    .type PMPI_Ssend_init_c, @function
PMPI_Ssend_init_c:
    mov $504, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Ssend_init_c, . - MPI_Ssend_init_c
    .size PMPI_Ssend_init_c, . - PMPI_Ssend_init_c
    .balign 32
    .weak MPI_Start
    .type MPI_Start, @function
MPI_Start:
    .globl PMPI_Start
    .type PMPI_Start, @function
PMPI_Start:
    mov $505, %eax
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
    mov $506, %eax
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
    mov $507, %eax
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
    mov $511, %eax
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
    mov $516, %eax
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
    mov $517, %eax
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
    mov $519, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_set_elements_x, . - MPI_Status_set_elements_x
    .size PMPI_Status_set_elements_x, . - PMPI_Status_set_elements_x
    .balign 32
    .weak MPI_T_category_changed
    .type MPI_T_category_changed, @function
MPI_T_category_changed:
    .globl PMPI_T_category_changed
    .type PMPI_T_category_changed, @function
PMPI_T_category_changed:
    mov $523, %eax
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
    mov $524, %eax
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
    mov $525, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_cvars, . - MPI_T_category_get_cvars
    .size PMPI_T_category_get_cvars, . - PMPI_T_category_get_cvars
    .balign 32
    .weak MPI_T_category_get_events
    .type MPI_T_category_get_events, @function
MPI_T_category_get_events:
    .globl PMPI_T_category_get_events
    .type PMPI_T_category_get_events, @function
PMPI_T_category_get_events:
    mov $526, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_events, . - MPI_T_category_get_events
    .size PMPI_T_category_get_events, . - PMPI_T_category_get_events
    .balign 32
    .weak MPI_T_category_get_index
    .type MPI_T_category_get_index, @function
MPI_T_category_get_index:
    .globl PMPI_T_category_get_index
    .type PMPI_T_category_get_index, @function
PMPI_T_category_get_index:
    mov $527, %eax
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
    mov $528, %eax
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
    mov $529, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_num, . - MPI_T_category_get_num
    .size PMPI_T_category_get_num, . - PMPI_T_category_get_num
    .balign 32
    .weak MPI_T_category_get_num_events
    .type MPI_T_category_get_num_events, @function
MPI_T_category_get_num_events:
    .globl PMPI_T_category_get_num_events
    .type PMPI_T_category_get_num_events, @function
PMPI_T_category_get_num_events:
    mov $530, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_category_get_num_events, . - MPI_T_category_get_num_events
    .size PMPI_T_category_get_num_events, . - PMPI_T_category_get_num_events
    .balign 32
    .weak MPI_T_category_get_pvars
    .type MPI_T_category_get_pvars, @function
MPI_T_category_get_pvars:
    .globl PMPI_T_category_get_pvars
    .type PMPI_T_category_get_pvars, @function
PMPI_T_category_get_pvars:
    mov $531, %eax
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
    mov $532, %eax
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
    mov $533, %eax
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
    mov $534, %eax
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
    mov $535, %eax
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
    mov $536, %eax
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
    mov $537, %eax
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
    mov $538, %eax
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
    mov $539, %eax
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
    mov $540, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_enum_get_item, . - MPI_T_enum_get_item
    .size PMPI_T_enum_get_item, . - PMPI_T_enum_get_item
    .balign 32
    .weak MPI_T_event_callback_get_info
    .type MPI_T_event_callback_get_info, @function
MPI_T_event_callback_get_info:
    .globl PMPI_T_event_callback_get_info
    .type PMPI_T_event_callback_get_info, @function
PMPI_T_event_callback_get_info:
    mov $541, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_callback_get_info, . - MPI_T_event_callback_get_info
    .size PMPI_T_event_callback_get_info, . - PMPI_T_event_callback_get_info
    .balign 32
    .weak MPI_T_event_callback_set_info
    .type MPI_T_event_callback_set_info, @function
MPI_T_event_callback_set_info:
    .globl PMPI_T_event_callback_set_info
    .type PMPI_T_event_callback_set_info, @function
PMPI_T_event_callback_set_info:
    mov $542, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_callback_set_info, . - MPI_T_event_callback_set_info
    .size PMPI_T_event_callback_set_info, . - PMPI_T_event_callback_set_info
    .balign 32
    .weak MPI_T_event_copy
    .type MPI_T_event_copy, @function
MPI_T_event_copy:
    .globl PMPI_T_event_copy
    .type PMPI_T_event_copy, @function
PMPI_T_event_copy:
    mov $543, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_copy, . - MPI_T_event_copy
    .size PMPI_T_event_copy, . - PMPI_T_event_copy
    .balign 32
    .weak MPI_T_event_get_index
    .type MPI_T_event_get_index, @function
MPI_T_event_get_index:
    .globl PMPI_T_event_get_index
    .type PMPI_T_event_get_index, @function
PMPI_T_event_get_index:
    mov $544, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_get_index, . - MPI_T_event_get_index
    .size PMPI_T_event_get_index, . - PMPI_T_event_get_index
    .balign 32
    .weak MPI_T_event_get_info
    .type MPI_T_event_get_info, @function
MPI_T_event_get_info:
    .globl PMPI_T_event_get_info
    .type PMPI_T_event_get_info, @function
PMPI_T_event_get_info:
    mov $545, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_T_event_get_info, . - MPI_T_event_get_info
    .size PMPI_T_event_get_info, . - PMPI_T_event_get_info
    .balign 32
    .weak MPI_T_event_get_num
    .type MPI_T_event_get_num, @function
MPI_T_event_get_num:
    .globl PMPI_T_event_get_num
    .type PMPI_T_event_get_num, @function
PMPI_T_event_get_num:
    mov $546, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_get_num, . - MPI_T_event_get_num
    .size PMPI_T_event_get_num, . - PMPI_T_event_get_num
    .balign 32
    .weak MPI_T_event_get_source
    .type MPI_T_event_get_source, @function
MPI_T_event_get_source:
    .globl PMPI_T_event_get_source
    .type PMPI_T_event_get_source, @function
PMPI_T_event_get_source:
    mov $547, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_get_source, . - MPI_T_event_get_source
    .size PMPI_T_event_get_source, . - PMPI_T_event_get_source
    .balign 32
    .weak MPI_T_event_get_timestamp
    .type MPI_T_event_get_timestamp, @function
MPI_T_event_get_timestamp:
    .globl PMPI_T_event_get_timestamp
    .type PMPI_T_event_get_timestamp, @function
PMPI_T_event_get_timestamp:
    mov $548, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_get_timestamp, . - MPI_T_event_get_timestamp
    .size PMPI_T_event_get_timestamp, . - PMPI_T_event_get_timestamp
    .balign 32
    .weak MPI_T_event_handle_alloc
    .type MPI_T_event_handle_alloc, @function
MPI_T_event_handle_alloc:
    .globl PMPI_T_event_handle_alloc
    .type PMPI_T_event_handle_alloc, @function
PMPI_T_event_handle_alloc:
    mov $549, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_handle_alloc, . - MPI_T_event_handle_alloc
    .size PMPI_T_event_handle_alloc, . - PMPI_T_event_handle_alloc
    .balign 32
    .weak MPI_T_event_handle_free
    .type MPI_T_event_handle_free, @function
MPI_T_event_handle_free:
    .globl PMPI_T_event_handle_free
    .type PMPI_T_event_handle_free, @function
PMPI_T_event_handle_free:
    mov $550, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_T_event_handle_free, . - MPI_T_event_handle_free
    .size PMPI_T_event_handle_free, . - PMPI_T_event_handle_free
    .balign 32
    .weak MPI_T_event_handle_get_info
    .type MPI_T_event_handle_get_info, @function
MPI_T_event_handle_get_info:
    .globl PMPI_T_event_handle_get_info
    .type PMPI_T_event_handle_get_info, @function
PMPI_T_event_handle_get_info:
    mov $551, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_handle_get_info, . - MPI_T_event_handle_get_info
    .size PMPI_T_event_handle_get_info, . - PMPI_T_event_handle_get_info
    .balign 32
    .weak MPI_T_event_handle_set_info
    .type MPI_T_event_handle_set_info, @function
MPI_T_event_handle_set_info:
    .globl PMPI_T_event_handle_set_info
    .type PMPI_T_event_handle_set_info, @function
PMPI_T_event_handle_set_info:
    mov $552, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_handle_set_info, . - MPI_T_event_handle_set_info
    .size PMPI_T_event_handle_set_info, . - PMPI_T_event_handle_set_info
    .balign 32
    .weak MPI_T_event_read
    .type MPI_T_event_read, @function
MPI_T_event_read:
    .globl PMPI_T_event_read
    .type PMPI_T_event_read, @function
PMPI_T_event_read:
    mov $553, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_event_read, . - MPI_T_event_read
    .size PMPI_T_event_read, . - PMPI_T_event_read
    .balign 32
    .weak MPI_T_event_register_callback
    .type MPI_T_event_register_callback, @function
MPI_T_event_register_callback:
    .globl PMPI_T_event_register_callback
    .type PMPI_T_event_register_callback, @function
PMPI_T_event_register_callback:
    mov $554, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_T_event_register_callback, . - MPI_T_event_register_callback
    .size PMPI_T_event_register_callback, . - PMPI_T_event_register_callback
    .balign 32
    .weak MPI_T_event_set_dropped_handler
    .type MPI_T_event_set_dropped_handler, @function
MPI_T_event_set_dropped_handler:
    .globl PMPI_T_event_set_dropped_handler
    .type PMPI_T_event_set_dropped_handler, @function
PMPI_T_event_set_dropped_handler:
    mov $555, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_T_event_set_dropped_handler, . - MPI_T_event_set_dropped_handler
    .size PMPI_T_event_set_dropped_handler, . - PMPI_T_event_set_dropped_handler
    .balign 32
    .weak MPI_T_finalize
    .type MPI_T_finalize, @function
MPI_T_finalize:
    .globl PMPI_T_finalize
    .type PMPI_T_finalize, @function
PMPI_T_finalize:
    mov $556, %eax
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
    mov $557, %eax
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
    mov $558, %eax
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
    mov $559, %eax
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
    mov $560, %eax
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
    mov $561, %eax
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
    mov $562, %eax
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
    mov $563, %eax
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
    mov $564, %eax
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
    mov $565, %eax
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
    mov $566, %eax
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
    mov $567, %eax
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
    mov $568, %eax
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
    mov $569, %eax
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
    mov $570, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_pvar_write, . - MPI_T_pvar_write
    .size PMPI_T_pvar_write, . - PMPI_T_pvar_write
    .balign 32
    .weak MPI_T_source_get_info
    .type MPI_T_source_get_info, @function
MPI_T_source_get_info:
    .globl PMPI_T_source_get_info
    .type PMPI_T_source_get_info, @function
PMPI_T_source_get_info:
    mov $571, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_T_source_get_info, . - MPI_T_source_get_info
    .size PMPI_T_source_get_info, . - PMPI_T_source_get_info
    .balign 32
    .weak MPI_T_source_get_num
    .type MPI_T_source_get_num, @function
MPI_T_source_get_num:
    .globl PMPI_T_source_get_num
    .type PMPI_T_source_get_num, @function
PMPI_T_source_get_num:
    mov $572, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_source_get_num, . - MPI_T_source_get_num
    .size PMPI_T_source_get_num, . - PMPI_T_source_get_num
    .balign 32
    .weak MPI_T_source_get_timestamp
    .type MPI_T_source_get_timestamp, @function
MPI_T_source_get_timestamp:
    .globl PMPI_T_source_get_timestamp
    .type PMPI_T_source_get_timestamp, @function
PMPI_T_source_get_timestamp:
    mov $573, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_T_source_get_timestamp, . - MPI_T_source_get_timestamp
    .size PMPI_T_source_get_timestamp, . - PMPI_T_source_get_timestamp
    .balign 32
    .weak MPI_Test
    .type MPI_Test, @function
MPI_Test:
    .globl PMPI_Test
    .type PMPI_Test, @function
PMPI_Test:
    mov $574, %eax
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
    mov $575, %eax
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
    mov $576, %eax
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
    mov $577, %eax
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
    mov $578, %eax
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
    mov $579, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Topo_test, . - MPI_Topo_test
    .size PMPI_Topo_test, . - PMPI_Topo_test
    .balign 32
    .weak MPI_Type_commit
    .type MPI_Type_commit, @function
MPI_Type_commit:
    .globl PMPI_Type_commit
    .type PMPI_Type_commit, @function
PMPI_Type_commit:
    mov $581, %eax
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
    mov $582, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_contiguous, . - MPI_Type_contiguous
    .size PMPI_Type_contiguous, . - PMPI_Type_contiguous
    .balign 32
    .weak MPI_Type_contiguous_c
    .type MPI_Type_contiguous_c, @function
MPI_Type_contiguous_c:
    .globl PMPI_Type_contiguous_c
    .type PMPI_Type_contiguous_c, @function
PMPI_Type_contiguous_c:
    mov $583, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_contiguous_c, . - MPI_Type_contiguous_c
    .size PMPI_Type_contiguous_c, . - PMPI_Type_contiguous_c
    .balign 32
    .weak MPI_Type_create_darray
    .type MPI_Type_create_darray, @function
MPI_Type_create_darray:
    .globl PMPI_Type_create_darray
    .type PMPI_Type_create_darray, @function
PMPI_Type_create_darray:
    mov $584, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_create_darray, . - MPI_Type_create_darray
    .size PMPI_Type_create_darray, . - PMPI_Type_create_darray
    .balign 32
    .weak MPI_Type_create_darray_c
    .type MPI_Type_create_darray_c, @function
MPI_Type_create_darray_c:
    .globl PMPI_Type_create_darray_c
    .type PMPI_Type_create_darray_c, @function
PMPI_Type_create_darray_c:
    mov $585, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_create_darray_c, . - MPI_Type_create_darray_c
    .size PMPI_Type_create_darray_c, . - PMPI_Type_create_darray_c
    .balign 32
    .weak MPI_Type_create_f90_complex
    .type MPI_Type_create_f90_complex, @function
MPI_Type_create_f90_complex:
    .globl PMPI_Type_create_f90_complex
    .type PMPI_Type_create_f90_complex, @function
PMPI_Type_create_f90_complex:
    mov $586, %eax
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
    mov $587, %eax
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
    mov $588, %eax
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
    mov $589, %eax
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
    mov $591, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_hindexed_block, . - MPI_Type_create_hindexed_block
    .size PMPI_Type_create_hindexed_block, . - PMPI_Type_create_hindexed_block
    .balign 32
    .weak MPI_Type_create_hindexed_block_c
    .type MPI_Type_create_hindexed_block_c, @function
MPI_Type_create_hindexed_block_c:
    .globl PMPI_Type_create_hindexed_block_c
    .type PMPI_Type_create_hindexed_block_c, @function
PMPI_Type_create_hindexed_block_c:
    mov $592, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_hindexed_block_c, . - MPI_Type_create_hindexed_block_c
    .size PMPI_Type_create_hindexed_block_c, . - PMPI_Type_create_hindexed_block_c
    .balign 32
    .weak MPI_Type_create_hindexed_c
    .type MPI_Type_create_hindexed_c, @function
MPI_Type_create_hindexed_c:
    .globl PMPI_Type_create_hindexed_c
    .type PMPI_Type_create_hindexed_c, @function
PMPI_Type_create_hindexed_c:
    mov $590, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_hindexed_c, . - MPI_Type_create_hindexed_c
    .size PMPI_Type_create_hindexed_c, . - PMPI_Type_create_hindexed_c
    .balign 32
    .weak MPI_Type_create_hvector
    .type MPI_Type_create_hvector, @function
MPI_Type_create_hvector:
    .globl PMPI_Type_create_hvector
    .type PMPI_Type_create_hvector, @function
PMPI_Type_create_hvector:
    mov $593, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_hvector, . - MPI_Type_create_hvector
    .size PMPI_Type_create_hvector, . - PMPI_Type_create_hvector
    .balign 32
    .weak MPI_Type_create_hvector_c
    .type MPI_Type_create_hvector_c, @function
MPI_Type_create_hvector_c:
    .globl PMPI_Type_create_hvector_c
    .type PMPI_Type_create_hvector_c, @function
PMPI_Type_create_hvector_c:
    mov $594, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_hvector_c, . - MPI_Type_create_hvector_c
    .size PMPI_Type_create_hvector_c, . - PMPI_Type_create_hvector_c
    .balign 32
    .weak MPI_Type_create_indexed_block
    .type MPI_Type_create_indexed_block, @function
MPI_Type_create_indexed_block:
    .globl PMPI_Type_create_indexed_block
    .type PMPI_Type_create_indexed_block, @function
PMPI_Type_create_indexed_block:
    mov $595, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_indexed_block, . - MPI_Type_create_indexed_block
    .size PMPI_Type_create_indexed_block, . - PMPI_Type_create_indexed_block
    .balign 32
    .weak MPI_Type_create_indexed_block_c
    .type MPI_Type_create_indexed_block_c, @function
MPI_Type_create_indexed_block_c:
    .globl PMPI_Type_create_indexed_block_c
    .type PMPI_Type_create_indexed_block_c, @function
PMPI_Type_create_indexed_block_c:
    mov $596, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_indexed_block_c, . - MPI_Type_create_indexed_block_c
    .size PMPI_Type_create_indexed_block_c, . - PMPI_Type_create_indexed_block_c
    .balign 32
    .weak MPI_Type_create_keyval
    .type MPI_Type_create_keyval, @function
MPI_Type_create_keyval:
    .globl PMPI_Type_create_keyval
    .type PMPI_Type_create_keyval, @function
PMPI_Type_create_keyval:
    mov $597, %eax
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
    mov $598, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_resized, . - MPI_Type_create_resized
    .size PMPI_Type_create_resized, . - PMPI_Type_create_resized
    .balign 32
    .weak MPI_Type_create_resized_c
    .type MPI_Type_create_resized_c, @function
MPI_Type_create_resized_c:
    .globl PMPI_Type_create_resized_c
    .type PMPI_Type_create_resized_c, @function
PMPI_Type_create_resized_c:
    mov $599, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_resized_c, . - MPI_Type_create_resized_c
    .size PMPI_Type_create_resized_c, . - PMPI_Type_create_resized_c
    .balign 32
    .weak MPI_Type_create_struct
    .type MPI_Type_create_struct, @function
MPI_Type_create_struct:
    .globl PMPI_Type_create_struct
    .type PMPI_Type_create_struct, @function
PMPI_Type_create_struct:
    mov $600, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_struct, . - MPI_Type_create_struct
    .size PMPI_Type_create_struct, . - PMPI_Type_create_struct
    .balign 32
    .weak MPI_Type_create_struct_c
    .type MPI_Type_create_struct_c, @function
MPI_Type_create_struct_c:
    .globl PMPI_Type_create_struct_c
    .type PMPI_Type_create_struct_c, @function
PMPI_Type_create_struct_c:
    mov $601, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_create_struct_c, . - MPI_Type_create_struct_c
    .size PMPI_Type_create_struct_c, . - PMPI_Type_create_struct_c
    .balign 32
    .weak MPI_Type_create_subarray
    .type MPI_Type_create_subarray, @function
MPI_Type_create_subarray:
    .globl PMPI_Type_create_subarray
    .type PMPI_Type_create_subarray, @function
PMPI_Type_create_subarray:
    mov $602, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_create_subarray, . - MPI_Type_create_subarray
    .size PMPI_Type_create_subarray, . - PMPI_Type_create_subarray
    .balign 32
    .weak MPI_Type_create_subarray_c
    .type MPI_Type_create_subarray_c, @function
MPI_Type_create_subarray_c:
    .globl PMPI_Type_create_subarray_c
    .type PMPI_Type_create_subarray_c, @function
PMPI_Type_create_subarray_c:
    mov $603, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_create_subarray_c, . - MPI_Type_create_subarray_c
    .size PMPI_Type_create_subarray_c, . - PMPI_Type_create_subarray_c
    .balign 32
    .weak MPI_Type_delete_attr
    .type MPI_Type_delete_attr, @function
MPI_Type_delete_attr:
    .globl PMPI_Type_delete_attr
    .type PMPI_Type_delete_attr, @function
PMPI_Type_delete_attr:
    mov $604, %eax
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
    mov $605, %eax
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
    mov $696, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_extent, . - MPI_Type_extent
    .size PMPI_Type_extent, . - PMPI_Type_extent
    .balign 32
    .weak MPI_Type_free
    .type MPI_Type_free, @function
MPI_Type_free:
    .globl PMPI_Type_free
    .type PMPI_Type_free, @function
PMPI_Type_free:
    mov $607, %eax
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
    mov $608, %eax
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
    mov $610, %eax
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
    mov $611, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_get_contents, . - MPI_Type_get_contents
    .size PMPI_Type_get_contents, . - PMPI_Type_get_contents
    .balign 32
    .weak MPI_Type_get_contents_c
    .type MPI_Type_get_contents_c, @function
MPI_Type_get_contents_c:
    .globl PMPI_Type_get_contents_c
    .type PMPI_Type_get_contents_c, @function
PMPI_Type_get_contents_c:
    mov $612, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Type_get_contents_c, . - MPI_Type_get_contents_c
    .size PMPI_Type_get_contents_c, . - PMPI_Type_get_contents_c
    .balign 32
    .weak MPI_Type_get_envelope
    .type MPI_Type_get_envelope, @function
MPI_Type_get_envelope:
    .globl PMPI_Type_get_envelope
    .type PMPI_Type_get_envelope, @function
PMPI_Type_get_envelope:
    mov $613, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_envelope, . - MPI_Type_get_envelope
    .size PMPI_Type_get_envelope, . - PMPI_Type_get_envelope
    .balign 32
    .weak MPI_Type_get_envelope_c
    .type MPI_Type_get_envelope_c, @function
MPI_Type_get_envelope_c:
    .globl PMPI_Type_get_envelope_c
    .type PMPI_Type_get_envelope_c, @function
PMPI_Type_get_envelope_c:
    mov $614, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_envelope_c, . - MPI_Type_get_envelope_c
    .size PMPI_Type_get_envelope_c, . - PMPI_Type_get_envelope_c
    .balign 32
    .weak MPI_Type_get_extent
    .type MPI_Type_get_extent, @function
MPI_Type_get_extent:
    .globl PMPI_Type_get_extent
    .type PMPI_Type_get_extent, @function
PMPI_Type_get_extent:
    mov $615, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_extent, . - MPI_Type_get_extent
    .size PMPI_Type_get_extent, . - PMPI_Type_get_extent
    .balign 32
    .weak MPI_Type_get_extent_c
    .type MPI_Type_get_extent_c, @function
MPI_Type_get_extent_c:
    .globl PMPI_Type_get_extent_c
    .type PMPI_Type_get_extent_c, @function
PMPI_Type_get_extent_c:
    mov $616, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_extent_c, . - MPI_Type_get_extent_c
    .size PMPI_Type_get_extent_c, . - PMPI_Type_get_extent_c
    .balign 32
    .weak MPI_Type_get_extent_x
    .type MPI_Type_get_extent_x, @function
MPI_Type_get_extent_x:
    .globl PMPI_Type_get_extent_x
    .type PMPI_Type_get_extent_x, @function
PMPI_Type_get_extent_x:
    mov $617, %eax
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
    mov $618, %eax
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
    mov $619, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_true_extent, . - MPI_Type_get_true_extent
    .size PMPI_Type_get_true_extent, . - PMPI_Type_get_true_extent
    .balign 32
    .weak MPI_Type_get_true_extent_c
    .type MPI_Type_get_true_extent_c, @function
MPI_Type_get_true_extent_c:
    .globl PMPI_Type_get_true_extent_c
    .type PMPI_Type_get_true_extent_c, @function
PMPI_Type_get_true_extent_c:
    mov $620, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_get_true_extent_c, . - MPI_Type_get_true_extent_c
    .size PMPI_Type_get_true_extent_c, . - PMPI_Type_get_true_extent_c
    .balign 32
    .weak MPI_Type_get_true_extent_x
    .type MPI_Type_get_true_extent_x, @function
MPI_Type_get_true_extent_x:
    .globl PMPI_Type_get_true_extent_x
    .type PMPI_Type_get_true_extent_x, @function
PMPI_Type_get_true_extent_x:
    mov $621, %eax
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
    mov $697, %eax
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
    mov $698, %eax
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
    mov $623, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_indexed, . - MPI_Type_indexed
    .size PMPI_Type_indexed, . - PMPI_Type_indexed
    .balign 32
    .weak MPI_Type_indexed_c
    .type MPI_Type_indexed_c, @function
MPI_Type_indexed_c:
    .globl PMPI_Type_indexed_c
    .type PMPI_Type_indexed_c, @function
PMPI_Type_indexed_c:
    mov $624, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_indexed_c, . - MPI_Type_indexed_c
    .size PMPI_Type_indexed_c, . - PMPI_Type_indexed_c
    .balign 32
    .weak MPI_Type_lb
    .type MPI_Type_lb, @function
MPI_Type_lb:
    .globl PMPI_Type_lb
    .type PMPI_Type_lb, @function
PMPI_Type_lb:
    mov $699, %eax
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
    mov $625, %eax
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
    mov $626, %eax
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
    mov $627, %eax
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
    mov $628, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_size, . - MPI_Type_size
    .size PMPI_Type_size, . - PMPI_Type_size
    .balign 32
    .weak MPI_Type_size_c
    .type MPI_Type_size_c, @function
MPI_Type_size_c:
    .globl PMPI_Type_size_c
    .type PMPI_Type_size_c, @function
PMPI_Type_size_c:
    mov $629, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_size_c, . - MPI_Type_size_c
    .size PMPI_Type_size_c, . - PMPI_Type_size_c
    .balign 32
    .weak MPI_Type_size_x
    .type MPI_Type_size_x, @function
MPI_Type_size_x:
    .globl PMPI_Type_size_x
    .type PMPI_Type_size_x, @function
PMPI_Type_size_x:
    mov $630, %eax
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
    mov $700, %eax
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
    mov $701, %eax
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
    mov $632, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_vector, . - MPI_Type_vector
    .size PMPI_Type_vector, . - PMPI_Type_vector
    .balign 32
    .weak MPI_Type_vector_c
    .type MPI_Type_vector_c, @function
MPI_Type_vector_c:
    .globl PMPI_Type_vector_c
    .type PMPI_Type_vector_c, @function
PMPI_Type_vector_c:
    mov $633, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Type_vector_c, . - MPI_Type_vector_c
    .size PMPI_Type_vector_c, . - PMPI_Type_vector_c
    .balign 32
    .weak MPI_Unpack
    .type MPI_Unpack, @function
MPI_Unpack:
    .globl PMPI_Unpack
    .type PMPI_Unpack, @function
PMPI_Unpack:
    mov $634, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Unpack, . - MPI_Unpack
    .size PMPI_Unpack, . - PMPI_Unpack
    .balign 32
    .weak MPI_Unpack_c
    .type MPI_Unpack_c, @function
MPI_Unpack_c:
    .globl PMPI_Unpack_c
    .type PMPI_Unpack_c, @function
PMPI_Unpack_c:
    mov $635, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Unpack_c, . - MPI_Unpack_c
    .size PMPI_Unpack_c, . - PMPI_Unpack_c
    .balign 32
    .weak MPI_Unpack_external
    .type MPI_Unpack_external, @function
MPI_Unpack_external:
    .globl PMPI_Unpack_external
    .type PMPI_Unpack_external, @function
PMPI_Unpack_external:
    mov $636, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Unpack_external, . - MPI_Unpack_external
    .size PMPI_Unpack_external, . - PMPI_Unpack_external
    .balign 32
    .weak MPI_Unpack_external_c
    .type MPI_Unpack_external_c, @function
MPI_Unpack_external_c:
    .globl PMPI_Unpack_external_c
    .type PMPI_Unpack_external_c, @function
PMPI_Unpack_external_c:
    mov $637, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Unpack_external_c, . - MPI_Unpack_external_c
    .size PMPI_Unpack_external_c, . - PMPI_Unpack_external_c
    .balign 32
    .weak MPI_Unpublish_name
    .type MPI_Unpublish_name, @function
MPI_Unpublish_name:
    .globl PMPI_Unpublish_name
    .type PMPI_Unpublish_name, @function
PMPI_Unpublish_name:
    mov $638, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Unpublish_name, . - MPI_Unpublish_name
    .size PMPI_Unpublish_name, . - PMPI_Unpublish_name
    .balign 32
    .weak MPI_Wait
    .type MPI_Wait, @function
MPI_Wait:
    .globl PMPI_Wait
    .type PMPI_Wait, @function
PMPI_Wait:
    mov $639, %eax
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
    mov $640, %eax
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
    mov $641, %eax
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
    mov $642, %eax
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
    mov $643, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_allocate, . - MPI_Win_allocate
    .size PMPI_Win_allocate, . - PMPI_Win_allocate
    .balign 32
    .weak MPI_Win_allocate_c
    .type MPI_Win_allocate_c, @function
MPI_Win_allocate_c:
    .globl PMPI_Win_allocate_c
    .type PMPI_Win_allocate_c, @function
PMPI_Win_allocate_c:
    mov $644, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_allocate_c, . - MPI_Win_allocate_c
    .size PMPI_Win_allocate_c, . - PMPI_Win_allocate_c
    .balign 32
    .weak MPI_Win_allocate_shared
    .type MPI_Win_allocate_shared, @function
MPI_Win_allocate_shared:
    .globl PMPI_Win_allocate_shared
    .type PMPI_Win_allocate_shared, @function
PMPI_Win_allocate_shared:
    mov $645, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_allocate_shared, . - MPI_Win_allocate_shared
    .size PMPI_Win_allocate_shared, . - PMPI_Win_allocate_shared
    .balign 32
    .weak MPI_Win_allocate_shared_c
    .type MPI_Win_allocate_shared_c, @function
MPI_Win_allocate_shared_c:
    .globl PMPI_Win_allocate_shared_c
    .type PMPI_Win_allocate_shared_c, @function
PMPI_Win_allocate_shared_c:
    mov $646, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_allocate_shared_c, . - MPI_Win_allocate_shared_c
    .size PMPI_Win_allocate_shared_c, . - PMPI_Win_allocate_shared_c
    .balign 32
    .weak MPI_Win_attach
    .type MPI_Win_attach, @function
MPI_Win_attach:
    .globl PMPI_Win_attach
    .type PMPI_Win_attach, @function
PMPI_Win_attach:
    mov $647, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_attach, . - MPI_Win_attach
    .size PMPI_Win_attach, . - PMPI_Win_attach
    .balign 32
    .weak MPI_Win_call_errhandler
    .type MPI_Win_call_errhandler, @function
MPI_Win_call_errhandler:
    .globl PMPI_Win_call_errhandler
    .type PMPI_Win_call_errhandler, @function
PMPI_Win_call_errhandler:
    mov $649, %eax
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
    mov $650, %eax
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
    mov $651, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_create, . - MPI_Win_create
    .size PMPI_Win_create, . - PMPI_Win_create
    .balign 32
    .weak MPI_Win_create_c
    .type MPI_Win_create_c, @function
MPI_Win_create_c:
    .globl PMPI_Win_create_c
    .type PMPI_Win_create_c, @function
PMPI_Win_create_c:
    mov $652, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_create_c, . - MPI_Win_create_c
    .size PMPI_Win_create_c, . - PMPI_Win_create_c
    .balign 32
    .weak MPI_Win_create_dynamic
    .type MPI_Win_create_dynamic, @function
MPI_Win_create_dynamic:
    .globl PMPI_Win_create_dynamic
    .type PMPI_Win_create_dynamic, @function
PMPI_Win_create_dynamic:
    mov $653, %eax
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
    mov $654, %eax
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
    mov $655, %eax
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
    mov $656, %eax
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
    mov $657, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_detach, . - MPI_Win_detach
    .size PMPI_Win_detach, . - PMPI_Win_detach
    .balign 32
    .weak MPI_Win_fence
    .type MPI_Win_fence, @function
MPI_Win_fence:
    .globl PMPI_Win_fence
    .type PMPI_Win_fence, @function
PMPI_Win_fence:
    mov $659, %eax
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
    mov $660, %eax
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
    mov $661, %eax
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
    mov $662, %eax
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
    mov $663, %eax
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
    mov $664, %eax
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
    mov $665, %eax
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
    mov $667, %eax
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
    mov $668, %eax
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
    mov $669, %eax
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
    mov $670, %eax
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
    mov $671, %eax
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
    mov $672, %eax
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
    mov $673, %eax
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
    mov $674, %eax
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
    mov $675, %eax
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
    mov $676, %eax
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
    mov $677, %eax
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
    mov $678, %eax
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
    mov $679, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_shared_query, . - MPI_Win_shared_query
    .size PMPI_Win_shared_query, . - PMPI_Win_shared_query
    .balign 32
    .weak MPI_Win_shared_query_c
    .type MPI_Win_shared_query_c, @function
MPI_Win_shared_query_c:
    .globl PMPI_Win_shared_query_c
    .type PMPI_Win_shared_query_c, @function
PMPI_Win_shared_query_c:
    mov $680, %eax
    movabs $0x200000000008, %r11
    jmp *(%r11)
    .size MPI_Win_shared_query_c, . - MPI_Win_shared_query_c
    .size PMPI_Win_shared_query_c, . - PMPI_Win_shared_query_c
    .balign 32
    .weak MPI_Win_start
    .type MPI_Win_start, @function
MPI_Win_start:
    .globl PMPI_Win_start
    .type PMPI_Win_start, @function
PMPI_Win_start:
    mov $681, %eax
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
    mov $682, %eax
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
    mov $683, %eax
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
    mov $685, %eax
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
    mov $686, %eax
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
    mov $687, %eax
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
    mov $688, %eax
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
    mov $689, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Wtime, . - MPI_Wtime
    .size PMPI_Wtime, . - PMPI_Wtime
    .balign 32
    .globl QMPI_Get_calling_address
    .type QMPI_Get_calling_address, @function
QMPI_Get_calling_address:
    lea .Lname21(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size QMPI_Get_calling_address, . - QMPI_Get_calling_address
    .balign 32
    .globl QMPI_Get_function
    .type QMPI_Get_function, @function
QMPI_Get_function:
    lea .Lname22(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size QMPI_Get_function, . - QMPI_Get_function
    .balign 32
    .globl QMPI_Get_tool_storage
    .type QMPI_Get_tool_storage, @function
QMPI_Get_tool_storage:
    lea .Lname23(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size QMPI_Get_tool_storage, . - QMPI_Get_tool_storage
    .balign 32
    .globl QMPI_Register_function
    .type QMPI_Register_function, @function
QMPI_Register_function:
    lea .Lname24(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size QMPI_Register_function, . - QMPI_Register_function
    .balign 32
    .globl QMPI_Register_tool_name
    .type QMPI_Register_tool_name, @function
QMPI_Register_tool_name:
    lea .Lname25(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size QMPI_Register_tool_name, . - QMPI_Register_tool_name
    .balign 32
    .globl QMPI_Register_tool_storage
    .type QMPI_Register_tool_storage, @function
QMPI_Register_tool_storage:
    lea .Lname26(%rip), %rdi
    mov $3074, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size QMPI_Register_tool_storage, . - QMPI_Register_tool_storage
    .balign 32
    .weak MPI_Remove_error_class
    .type MPI_Remove_error_class, @function
MPI_Remove_error_class:
    .globl PMPI_Remove_error_class
    .type PMPI_Remove_error_class, @function
PMPI_Remove_error_class:
    mov $439, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Remove_error_class, . - MPI_Remove_error_class
    .size PMPI_Remove_error_class, . - PMPI_Remove_error_class
    .balign 32
    .weak MPI_Remove_error_code
    .type MPI_Remove_error_code, @function
MPI_Remove_error_code:
    .globl PMPI_Remove_error_code
    .type PMPI_Remove_error_code, @function
PMPI_Remove_error_code:
    mov $440, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Remove_error_code, . - MPI_Remove_error_code
    .size PMPI_Remove_error_code, . - PMPI_Remove_error_code
    .balign 32
    .weak MPI_Remove_error_string
    .type MPI_Remove_error_string, @function
MPI_Remove_error_string:
    .globl PMPI_Remove_error_string
    .type PMPI_Remove_error_string, @function
PMPI_Remove_error_string:
    mov $441, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Remove_error_string, . - MPI_Remove_error_string
    .size PMPI_Remove_error_string, . - PMPI_Remove_error_string
    .balign 32
    .weak MPI_Status_c2f08
    .type MPI_Status_c2f08, @function
MPI_Status_c2f08:
    .globl PMPI_Status_c2f08
    .type PMPI_Status_c2f08, @function
PMPI_Status_c2f08:
    mov $508, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_c2f08, . - MPI_Status_c2f08
    .size PMPI_Status_c2f08, . - PMPI_Status_c2f08
    .balign 32
    .weak MPI_Status_f082c
    .type MPI_Status_f082c, @function
MPI_Status_f082c:
    .globl PMPI_Status_f082c
    .type PMPI_Status_f082c, @function
PMPI_Status_f082c:
    mov $509, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_f082c, . - MPI_Status_f082c
    .size PMPI_Status_f082c, . - PMPI_Status_f082c
    .balign 32
    .weak MPI_Status_f082f
    .type MPI_Status_f082f, @function
MPI_Status_f082f:
    .globl PMPI_Status_f082f
    .type PMPI_Status_f082f, @function
PMPI_Status_f082f:
    mov $510, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_f082f, . - MPI_Status_f082f
    .size PMPI_Status_f082f, . - PMPI_Status_f082f
    .balign 32
    .weak MPI_Status_f2f08
    .type MPI_Status_f2f08, @function
MPI_Status_f2f08:
    .globl PMPI_Status_f2f08
    .type PMPI_Status_f2f08, @function
PMPI_Status_f2f08:
    mov $512, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size MPI_Status_f2f08, . - MPI_Status_f2f08
    .size PMPI_Status_f2f08, . - PMPI_Status_f2f08
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
    mov $0, %edi
    lea mana_stub_table(%rip), %rsi
    mov $3075, %eax
    movabs $0x200000000000, %r11
    jmp *(%r11)
    .size mana_attach, . - mana_attach
    .section .init_array, "aw", @init_array
    .balign 8
    .quad mana_attach
    .section .rodata
.Lname0: .asciz "MPII_Comm_get_attr"
.Lname1: .asciz "MPII_Comm_set_attr"
.Lname2: .asciz "MPII_Errhandler_set_cxx"
.Lname3: .asciz "MPII_Grequest_set_lang_f77"
.Lname4: .asciz "MPII_Keyval_set_proxy"
.Lname5: .asciz "MPII_Op_set_cxx"
.Lname6: .asciz "MPII_Type_get_attr"
.Lname7: .asciz "MPII_Type_set_attr"
.Lname8: .asciz "MPII_Win_get_attr"
.Lname9: .asciz "MPII_Win_set_attr"
.Lname10: .asciz "MPIR_Err_create_code"
.Lname11: .asciz "MPIR_Err_return_comm"
.Lname12: .asciz "MPIR_Err_return_win"
.Lname13: .asciz "MPIX_Comm_agree"
.Lname14: .asciz "MPIX_Comm_failure_ack"
.Lname15: .asciz "MPIX_Comm_failure_get_acked"
.Lname16: .asciz "MPIX_Comm_revoke"
.Lname17: .asciz "MPIX_Comm_shrink"
.Lname18: .asciz "MPIX_GPU_query_support"
.Lname19: .asciz "MPIX_Grequest_class_allocate"
.Lname20: .asciz "MPIX_Grequest_class_create"
.Lname21: .asciz "QMPI_Get_calling_address"
.Lname22: .asciz "QMPI_Get_function"
.Lname23: .asciz "QMPI_Get_tool_storage"
.Lname24: .asciz "QMPI_Register_function"
.Lname25: .asciz "QMPI_Register_tool_name"
.Lname26: .asciz "QMPI_Register_tool_storage"
    .data
    .balign 32
    .globl MPII_Version_ABI
    .type MPII_Version_ABI, @object
    .size MPII_Version_ABI, 7
MPII_Version_ABI:
    .zero 7
    .balign 32
    .globl MPII_Version_CC
    .type MPII_Version_CC, @object
    .size MPII_Version_CC, 127
MPII_Version_CC:
    .zero 127
    .balign 32
    .globl MPII_Version_CXX
    .type MPII_Version_CXX, @object
    .size MPII_Version_CXX, 126
MPII_Version_CXX:
    .zero 126
    .balign 32
    .globl MPII_Version_F77
    .type MPII_Version_F77, @object
    .size MPII_Version_F77, 277
MPII_Version_F77:
    .zero 277
    .balign 32
    .globl MPII_Version_FC
    .type MPII_Version_FC, @object
    .size MPII_Version_FC, 277
MPII_Version_FC:
    .zero 277
    .balign 32
    .globl MPII_Version_configure
    .type MPII_Version_configure, @object
    .size MPII_Version_configure, 1043
MPII_Version_configure:
    .zero 1043
    .balign 32
    .globl MPII_Version_custom
    .type MPII_Version_custom, @object
    .size MPII_Version_custom, 1
MPII_Version_custom:
    .zero 1
    .balign 32
    .globl MPII_Version_date
    .type MPII_Version_date, @object
    .size MPII_Version_date, 29
MPII_Version_date:
    .zero 29
    .balign 32
    .globl MPII_Version_device
    .type MPII_Version_device, @object
    .size MPII_Version_device, 8
MPII_Version_device:
    .zero 8
    .balign 32
    .globl MPII_Version_string
    .type MPII_Version_string, @object
    .size MPII_Version_string, 6
MPII_Version_string:
    .zero 6
    .balign 32
    .globl MPIR_C_MPI_UNWEIGHTED
    .type MPIR_C_MPI_UNWEIGHTED, @object
    .size MPIR_C_MPI_UNWEIGHTED, 8
MPIR_C_MPI_UNWEIGHTED:
    .zero 8
    .balign 32
    .globl MPIR_C_MPI_WEIGHTS_EMPTY
    .type MPIR_C_MPI_WEIGHTS_EMPTY, @object
    .size MPIR_C_MPI_WEIGHTS_EMPTY, 8
MPIR_C_MPI_WEIGHTS_EMPTY:
    .zero 8
    .balign 32
    .globl MPIR_F08_MPI_BOTTOM
    .type MPIR_F08_MPI_BOTTOM, @object
    .size MPIR_F08_MPI_BOTTOM, 4
MPIR_F08_MPI_BOTTOM:
    .zero 4
    .balign 32
    .globl MPIR_F08_MPI_IN_PLACE
    .type MPIR_F08_MPI_IN_PLACE, @object
    .size MPIR_F08_MPI_IN_PLACE, 4
MPIR_F08_MPI_IN_PLACE:
    .zero 4
    .balign 32
    .globl MPIR_F08_MPI_STATUSES_IGNORE_OBJ
    .type MPIR_F08_MPI_STATUSES_IGNORE_OBJ, @object
    .size MPIR_F08_MPI_STATUSES_IGNORE_OBJ, 20
MPIR_F08_MPI_STATUSES_IGNORE_OBJ:
    .zero 20
    .balign 32
    .globl MPIR_F08_MPI_STATUS_IGNORE_OBJ
    .type MPIR_F08_MPI_STATUS_IGNORE_OBJ, @object
    .size MPIR_F08_MPI_STATUS_IGNORE_OBJ, 20
MPIR_F08_MPI_STATUS_IGNORE_OBJ:
    .zero 20
    .balign 32
    .globl MPI_F08_STATUSES_IGNORE
    .type MPI_F08_STATUSES_IGNORE, @object
    .size MPI_F08_STATUSES_IGNORE, 8
MPI_F08_STATUSES_IGNORE:
    .quad MPIR_F08_MPI_STATUSES_IGNORE_OBJ
    .balign 32
    .globl MPI_F08_STATUS_IGNORE
    .type MPI_F08_STATUS_IGNORE, @object
    .size MPI_F08_STATUS_IGNORE, 8
MPI_F08_STATUS_IGNORE:
    .quad MPIR_F08_MPI_STATUS_IGNORE_OBJ
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
    .globl MPI_T_PVAR_ALL_HANDLES
    .type MPI_T_PVAR_ALL_HANDLES, @object
    .size MPI_T_PVAR_ALL_HANDLES, 8
MPI_T_PVAR_ALL_HANDLES:
    .quad -1
    .balign 32
    .globl MPI_UNWEIGHTED
    .type MPI_UNWEIGHTED, @object
    .size MPI_UNWEIGHTED, 8
MPI_UNWEIGHTED:
    .quad 10
    .balign 32
    .globl MPI_WEIGHTS_EMPTY
    .type MPI_WEIGHTS_EMPTY, @object
    .size MPI_WEIGHTS_EMPTY, 8
MPI_WEIGHTS_EMPTY:
    .quad 11
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
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad MPIR_Dup_fn
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .section .note.GNU-stack,"",@progbits
