import { openApp } from './app/openApp.ts';

openApp();
