// Becomes an ordinary user and writes where it is told: `node ordinary-user.mjs BUNDLE RECOVERY`, the wishes on stdin.
import { readFileSync } from 'node:fs';

const [bundle, recovery] = process.argv.slice(2);
const { user, asked } = JSON.parse(readFileSync(0, 'utf8'));
const { createSafeWrite } = await import(bundle);
process.setgroups([]);
process.setgid(user);
process.setuid(user);
const write = createSafeWrite({ recovery });
const answers = [];
for (const { file, over } of asked) {
  const answer = await write(file, Buffer.from('New.\n'), over);
  answers.push(answer.ok ? 'ok' : answer.code);
}
process.stdout.write(JSON.stringify(answers));
