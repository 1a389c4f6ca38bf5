/* A check of a test program: what is wrong is printed and counted. */
#ifndef EXPECT_H
#define EXPECT_H
#include <stdio.h>
static int failures;
static void expect(const char *what, long got, long wanted)
{
    if (got != wanted) { printf("FAILED %s: got %ld, wanted %ld\n", what, got, wanted); __sync_add_and_fetch(&failures, 1); }
}
#endif
