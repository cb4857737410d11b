// Throwing makes marked-terminal use its plain style for code.
export function highlight() {
  throw new Error('code is not highlighted');
}
