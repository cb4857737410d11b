// Only marked-terminal's reflow measures text with it, and that is off.
export default () => /$^/g;
