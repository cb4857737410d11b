// A bare Ink program, for comparison: as little as Ink can be asked for, in production.
import { render, Text, useInput } from 'ink';
import React from 'react';

function Hello() {
  useInput(() => process.exit());
  React.useEffect(() => {
    const timer = setInterval(() => {}, 60_000);
    return () => clearInterval(timer);
  }, []);
  return React.createElement(Text, null, 'hello');
}

render(React.createElement(Hello), { patchConsole: false });
