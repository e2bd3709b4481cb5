/** Where the app begins. */

import 'virtual:theme.css';
import './style.css';
import { render } from 'preact';
import { App } from './parts/App.tsx';
import { restoreSettings } from './settings.ts';

restoreSettings();
render(<App />, document.getElementById('app')!);
