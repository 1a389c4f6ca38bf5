// Reduction operators: predefined ones of the standard and functions of the application (MPI 6.9).
// The library below is given one of the host's thunks for each function of the application; a thunk calls Operators.Common with its number.
