/*
 * The addresses that the C# side needs: functions which restricted C# calls by managed-convention pointers, and data. The order is the
 * twin of LowerHalfLoader/Native.cs.
 */
#include "mana_boundary.h"

extern void *mana_syscall_handler;
extern volatile int mana_work_flag;
extern int mana_virtual_pid, mana_thread_pointer_error;
extern uint64_t mana_initial_mask;
extern void (*mana_thread_started)(void);
extern char mana_operator_thunks[], mana_fast_stub_go[];
extern void (*mana_operator_common)(void);
extern char mana_masked_stub_rdi[], mana_masked_stub_r10[], mana_masked_stub_r8[], mana_masked_stub_r9[];
extern int64_t mana_clone_thread(), mana_fork(), mana_vfork(), mana_rewrite(), mana_rewrite_measure();
extern int64_t mana_munmap(), mana_madvise();
extern void mana_call_unmanaged(void);

void **mana_exports(void)
{
    static void *table[] = {
        /*  0 */ (void *)mana_raw_syscall, (void *)mana_interruptible_syscall, (void *)mana_clone_thread, (void *)mana_fork,
        /*  4 */ (void *)mana_vfork, (void *)mana_real_tid, (void *)mana_set_application_action, (void *)mana_rewrite_measure,
        /*  8 */ (void *)mana_rewrite, (void *)mana_call_unmanaged, (void *)mana_say, (void *)mana_block_all,
        /* 12 */ &mana_syscall_handler, mana_gate_table, (void *)&mana_work_flag, mana_pass_through,
        /* 16 */ &mana_boundary_handler, &mana_thread_started, mana_operator_thunks, &mana_operator_common,
        /* 20 */ mana_fast_stub_go, mana_masked_stub_rdi, mana_masked_stub_r10, mana_masked_stub_r8,
        /* 24 */ mana_masked_stub_r9, mana_application_actions, &mana_initial_mask, &mana_virtual_pid,
        /* 28 */ &mana_is_child, mana_inherited_descriptors, (void *)mana_munmap, (void *)mana_madvise,
        /* 32 */ mana_held_descriptors, mana_direct_table, &mana_never_blocked, &mana_thread_pointer_way,
        /* 36 */ &mana_thread_pointer_error, (void *)mana_split_mask,
    };
    return table;
}
