"""One file a layout: each turns a plan and its choices into blocks and gold rows."""
