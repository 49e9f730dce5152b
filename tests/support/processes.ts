import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** Runs Node with `args` in the repository and gives what it wrote to its output. Throws all that it said if it fails. */
export function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: REPOSITORY,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      output += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`exit ${code}:\n${said}`)),
    );
  });
}
