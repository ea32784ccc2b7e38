import '../polyfill.ts';
import { render } from 'preact';
import { browserWords } from '../browser.ts';
import { register } from '../register-data.ts';
import { RegisterPage } from './register-page.tsx';

const words = browserWords();
document.documentElement.lang = words.locale;
const day = new URLSearchParams(location.search).get('day') ?? '';
render(<RegisterPage register={register} asked={day} words={words} />, document.body);
