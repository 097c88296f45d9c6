"""Views of made-up ground by pushbroom cameras, with their RPCs and all that is true of them."""
