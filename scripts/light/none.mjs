// Stands for what marked-terminal imports and, with the options given to it, never calls.
export default {};
