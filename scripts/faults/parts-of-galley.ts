/** What the fault tests take from Galley, in one bundle for plain Node. */
export { openRooms } from '../../main/rooms.ts';
export { nodeDisk, stampOf } from '../../main/services/disk.ts';
export { loadExchange } from '../../main/services/exchange.ts';
export { readRegular } from '../../main/services/read-file.ts';
export { createSafeWrite } from '../../main/services/safe-write.ts';
export { freedesktopTrash } from '../../main/services/trash.ts';
export { newBytes } from '../../main/services/new-bytes.ts';
export { readStory } from '../../app/story/formats/lines.ts';
export { calls } from '../../app/contract/calls.ts';
export { cutLines } from '../../app/story/story.ts';
