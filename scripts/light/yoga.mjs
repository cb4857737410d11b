/** Loads Yoga at once, so that no module waits at its top level and Ink can be CommonJS. */
export function loadNow(loadYoga) {
  const yoga = {
    // The address of its code comes first by an edit in index.mjs.
    instantiateWasm(address, imports, done) {
      const code = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
      const instance = new WebAssembly.Instance(new WebAssembly.Module(code), imports);
      done(instance);
      return instance.exports;
    },
  };
  loadYoga(yoga);
  return yoga;
}
