/** All that an iterable gives; Node 20 has no `Array.fromAsync`. */
export async function gather<Value>(from: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of from) values.push(value);
  return values;
}
