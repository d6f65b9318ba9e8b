#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
/* The members of nodes: its texts have lengths there, and need not be copied to end in a NUL. */
#include <cmark-gfm/node.h>
