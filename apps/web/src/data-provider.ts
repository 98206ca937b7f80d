import { createRestProvider } from './platform/rest-provider.js';

export const dataProvider = createRestProvider();
