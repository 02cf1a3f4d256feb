import { listenForKeys } from "./keys.js";
import { offerLinks } from "./share.js";

listenForKeys(document);
offerLinks(document);
