// Links are written out with their address.
export default { stdout: false, stderr: false };
