import type { help as ja } from '../ja/help.ts';
import { trace } from './trace.ts';

/** The words of the page on how to use it, and of the list of keys. */
export const help: typeof ja = {
  title: 'How to use it',
  contents: 'On this page',
  lead: 'Michisuji answers from what the papers of the councils say: where an item of personal information goes, who holds it, and what is not known. It never holds the names or numbers of residents.',
  sections: [
    {
      title: 'Search',
      paragraphs: [
        'Write the name of an item, a system, a company, a department or a sheet into the search box. Kana and kanji, widths and variant characters are taken as the same.',
        'When a name does not come to mind, open a list under “Items”, “Holders” or “Papers” and filter it by words.',
      ],
    },
    {
      title: 'Follow a trace',
      paragraphs: [
        'A trace goes from its start to the right, hop by hop. Boxes are holders, lines are flows, the letter in the ring is the network. Picture and table are one answer: what is selected in one is selected in the other.',
        'The band below the title says how much is known. When ends are unknown, it counts them and says why.',
        'Another day of reference gives the answer of that day. Days on which something changes are marked, and one can go from one to the next.',
      ],
    },
    {
      title: 'Unknown does not mean no',
      paragraphs: [
        'What no paper says is called unknown or not stated. Where an attachment is missing, a list ends with “etc.” or a company is not chosen yet, what comes after it is unknown.',
        '“Not sent (stated)” is used only where a paper says so. “Not on the list” is used only for a closed list that lacks the name.',
        '“Inferred” marks what a reader took from the papers. The mark opens to show why.',
      ],
    },
    {
      title: 'Check the evidence',
      paragraphs: [
        'Each answer has links that are named by a place in a paper. They open the sheet at that place.',
        'The text of the papers is shown only when the operator has named a folder that holds them.',
        'A word with a dotted line under it opens what the glossary says of it when pressed. Escape closes it.',
      ],
    },
    {
      title: 'Lists, CSV, print, links',
      paragraphs: [
        'A list is sorted by its heads and filtered by the fields above it. From 200 rows on it has pages.',
        'CSV has the rows, the order and the words of the screen, with the reference in the last column. Spreadsheet programs in Japan open it as it is.',
        '“Link to this page” includes filters and the day. Whoever can reach the same Michisuji sees the same page.',
      ],
    },
    {
      title: 'When something fails',
      paragraphs: [
        'If the server cannot be reached, see whether Michisuji is running. The page loads by itself as soon as it is.',
        'If the record has changed, papers were imported while the page was open. Loading it again shows what is new.',
        'Tell the operator the request number of a failure: it leads to the log.',
      ],
    },
  ],
  marksTitle: 'What the marks mean',
  marks: {
    carried: 'A paper says that it is sent.',
    unknown: 'The papers do not tell whether it is sent. The reason stands beside it.',
    excluded: 'A paper says that it is not sent.',
    notListed: 'A closed list lacks the name.',
    unresolved: 'A paper names the list or attachment, but what it holds is not in the record.',
    open: 'There is more than the list names.',
    inferred: 'A reading, not the words of the paper.',
  },
  networksTitle: 'Rings of networks',
  networksHint: 'The letter in the ring and the shape of the line tell the network. Colour alone never does.',
  keysTitle: 'Keys',
  keysOff:
    'Keys of one character (? and /) can be turned off under “Display” at the top. They do nothing where one types.',
  keysOpen: 'Keys',
  keyGroups: [
    {
      title: 'Everywhere',
      keys: [
        ['Tab', 'To the next link, button or field'],
        ['Shift Tab', 'Back'],
        ['Enter', 'Open, choose'],
        ['Esc', 'Close, go back'],
        ['/', 'To the search field of the page'],
        ['?', 'This list'],
      ],
    },
    { title: 'The picture of a trace', keys: trace.keys.slice(0, -1) },
    {
      title: 'A list of items',
      keys: [
        ['↑ ↓', 'To the row before or after'],
        ['→', 'Open, go in'],
        ['←', 'Close, go out'],
        ['Home End', 'To the first or last row'],
        ['Space', 'Open or close'],
        ['*', 'Open all beside it'],
        ['Enter', 'To the page of the item'],
      ],
    },
    {
      title: 'The safeguard matrix',
      keys: [
        ['↑ ↓ → ←', 'To the next cell'],
        ['Home End', 'To the first or last cell of the row'],
        ['Ctrl Home Ctrl End', 'To the first or last cell of the table'],
        ['PageUp PageDown', 'Ten rows up or down'],
        ['Enter', 'Open the evidence'],
        ['Esc', 'Close the evidence and go back to the cell'],
      ],
    },
  ],
};
