// Stands for what a package imports and here never calls.
export default {};
