// @ts-nocheck
// Preloaded into a process that shall behave as where nodejieba was not built.
const Module = require('node:module');

const load = Module._load;
Module._load = (request, ...rest) => {
  if (request === 'nodejieba') throw new Error("Cannot find module 'nodejieba'");
  return load(request, ...rest);
};
