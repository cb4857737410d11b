// node-emoji for marked-terminal, which asks it for emoji by their names; here none has one.
export const get = () => '';
