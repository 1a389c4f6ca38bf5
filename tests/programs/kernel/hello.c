/* The smallest program: arguments, standard output, exit status. */
#include <stdio.h>
int main(int argc, char **argv) { printf("hello %d %s %s\n", argc, argv[0], argc > 2 ? argv[2] : ""); return 7; }
