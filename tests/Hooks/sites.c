/*
 * Prints where native/lowerlibc.c would lead system calls away in the given C libraries, as addresses of the `syscall` instructions in the files; exit
 * status 1 if something is not understood.
 *   sites LIBRARY...
 */
#include "../../native/lowerlibc.c"
#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>

char mana_lower_call_hook[1];
int64_t mana_raw_syscall(int64_t n, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f)
{
    (void)n; (void)a; (void)b; (void)c; (void)d; (void)e; (void)f;
    return -38;
}

int main(int argc, char **argv)
{
    (void)mana_hook_lower_libc;
    int is_strange = 0;
    for (int k = 1; k < argc; k++) {
        static struct search found;
        memset(&found, 0, sizeof found);
        struct stat status;
        int file = open(argv[k], O_RDONLY);
        if (file < 0 || fstat(file, &status)) { perror(argv[k]); return 2; }
        unsigned char *image = mmap(0, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (image == MAP_FAILED) { perror(argv[k]); return 2; }
        const Elf64_Ehdr *header = (void *)image;
        const Elf64_Phdr *segment = (void *)(image + header->e_phoff);
        for (int i = 0; i < header->e_phnum; i++) {
            if (segment[i].p_type != PT_LOAD || !(segment[i].p_flags & PF_X)) continue;
            unsigned char *start = image + segment[i].p_offset;
            int first = found.count;
            search_code(&found, start, start + segment[i].p_filesz);
            for (int j = first; j < found.count; j++)
                printf("%lx\n", (unsigned long)(found.sites[j].start - start + found.sites[j].before + segment[i].p_vaddr));
        }
        is_strange |= found.is_strange;
    }
    return is_strange;
}
