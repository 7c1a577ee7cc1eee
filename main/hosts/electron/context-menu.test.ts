import { expect, it } from 'vitest';
import { contextTemplate } from './context-menu.ts';

const editFlags = {
  canCut: true,
  canCopy: true,
  canPaste: false,
  canSelectAll: true,
  canUndo: true,
  canRedo: true,
  canDelete: true,
  canEditRichly: true,
};
const roles = (clicked: Parameters<typeof contextTemplate>[0]) =>
  contextTemplate(clicked).map(({ role, type, enabled }) => [role ?? type, enabled]);

it('offers the clipboard in a text, as far as it can be used', () => {
  expect(roles({ isEditable: true, selectionText: 'owl', editFlags })).toEqual([
    ['cut', true],
    ['copy', true],
    ['paste', false],
    ['pasteAndMatchStyle', false],
    ['separator', undefined],
    ['selectAll', true],
  ]);
});

it('offers copying where something is selected that cannot be edited, and else nothing', () => {
  expect(roles({ isEditable: false, selectionText: 'owl', editFlags })).toEqual([['copy', true]]);
  expect(roles({ isEditable: false, selectionText: '', editFlags })).toEqual([]);
});
