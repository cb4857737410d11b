// Ink would draw an error that a component throws; waitUntilExit() rejects with it, and the program tells it.
// The real one brings three packages and throws at its import where the working folder is gone.
export default () => null;
