"""Tables that others keep of launches and meetings, read from their files and compared with what our articles told."""
