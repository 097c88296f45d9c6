"""Small widgets that all windows share: labels, buttons, icons, drop-down lists, image patches."""
