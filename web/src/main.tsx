/** Where the app begins. */

import 'virtual:theme.css';
import './style/base.css';
import './style/controls.css';
import './style/frame.css';
import './style/text.css';
import './style/pdf.css';
import './style/finding.css';
import './style/deciding.css';
import './style/dialogs.css';
import './style/home.css';
import './style/narrow.css';
import { render } from 'preact';
import { App } from './parts/App.tsx';
import { restoreSettings } from './settings.ts';

restoreSettings();
render(<App />, document.getElementById('app')!);
