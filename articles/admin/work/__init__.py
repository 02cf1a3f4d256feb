"""The workbench: one page on which an editor decides, marks, annotates and publishes, a key an act."""
