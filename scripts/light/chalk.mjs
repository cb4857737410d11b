// marked-terminal names its default styles by chalk; pepahate gives its own for all of them.
const same = new Proxy(text => text, { get: (_, name) => (name === 'level' ? 1 : same) });
export default same;
