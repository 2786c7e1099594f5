/** Loaded into a process before the program: when it ends, tells on descriptor 3 what it cost, whom it tried to reach and what it left behind. */
import dns from 'node:dns';
import { readFileSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';

const requests = [];
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  requests.push(JSON.stringify(args[0]));
  return connect.apply(this, args);
};
const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  requests.push(host);
  return lookup(host, ...rest);
};

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const polluted = [Object.prototype, Array.prototype, Function.prototype].flatMap((prototype) => Object.keys(prototype));
  writeSync(3, JSON.stringify({ megabytes: peakMegabytes(), seconds: (user + system) / 1e6, requests, polluted }));
});

/** Linux counts the peak from the start of the program; elsewhere what the process was forked from is counted in. */
function peakMegabytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
