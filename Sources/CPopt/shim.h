#include <popt.h>
// popt gives a struct and a typedef one name, which Swift calls ambiguous.
typedef struct poptOption PoptOption;
