import { ja } from './ja.ts';
import { addTexts } from './messages.ts';

addTexts('ja', ja);
