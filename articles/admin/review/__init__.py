"""The review page of a source and the pages around it: complete without JavaScript, one act a form."""
