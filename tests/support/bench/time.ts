/**
 * Nanoseconds that all threads of this process have kept a processor busy: what the work takes on one core, whatever
 * else the machine does.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
