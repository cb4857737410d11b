/** Promise.withResolvers, which Node 20 lacks. */
export function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}
