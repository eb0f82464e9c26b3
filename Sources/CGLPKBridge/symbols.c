#include <glpk.h>
#include <stddef.h>

#include "CGLPKBridge.h"

_Static_assert(GLP_EBOUND == 0x04 && GLP_EFAIL == 0x05 && GLP_ETMLIM == 0x09, "codes");
_Static_assert(GLP_ENOPFS == 0x0A && GLP_ENODFS == 0x0B && GLP_EROOT == 0x0C, "codes");
_Static_assert(GLP_ESTOP == 0x0D && GLP_EMIPGAP == 0x0E, "codes");
_Static_assert(GLP_UNDEF == 1 && GLP_FEAS == 2 && GLP_INFEAS == 3, "statuses");
_Static_assert(GLP_NOFEAS == 4 && GLP_OPT == 5 && GLP_UNBND == 6, "statuses");
_Static_assert(GLP_BS == 1 && GLP_NL == 2 && GLP_NU == 3 && GLP_NF == 4 && GLP_NS == 5, "basis");

const char *cglpk_version(void) { return glp_version(); }

int32_t cglpk_is_reentrant(void) { return glp_config("TLS") != NULL; }

const char *cglpk_return_code_symbol(int32_t code) {
  switch (code) {
    case 0: return "0";
    case GLP_EBADB: return "GLP_EBADB";
    case GLP_ESING: return "GLP_ESING";
    case GLP_ECOND: return "GLP_ECOND";
    case GLP_EBOUND: return "GLP_EBOUND";
    case GLP_EFAIL: return "GLP_EFAIL";
    case GLP_EOBJLL: return "GLP_EOBJLL";
    case GLP_EOBJUL: return "GLP_EOBJUL";
    case GLP_EITLIM: return "GLP_EITLIM";
    case GLP_ETMLIM: return "GLP_ETMLIM";
    case GLP_ENOPFS: return "GLP_ENOPFS";
    case GLP_ENODFS: return "GLP_ENODFS";
    case GLP_EROOT: return "GLP_EROOT";
    case GLP_ESTOP: return "GLP_ESTOP";
    case GLP_EMIPGAP: return "GLP_EMIPGAP";
    case GLP_ENOFEAS: return "GLP_ENOFEAS";
    case GLP_ENOCVG: return "GLP_ENOCVG";
    case GLP_EINSTAB: return "GLP_EINSTAB";
    case GLP_EDATA: return "GLP_EDATA";
    case GLP_ERANGE: return "GLP_ERANGE";
    default: return "unknown code";
  }
}

const char *cglpk_status_symbol(int32_t status) {
  switch (status) {
    case GLP_UNDEF: return "GLP_UNDEF";
    case GLP_FEAS: return "GLP_FEAS";
    case GLP_INFEAS: return "GLP_INFEAS";
    case GLP_NOFEAS: return "GLP_NOFEAS";
    case GLP_OPT: return "GLP_OPT";
    case GLP_UNBND: return "GLP_UNBND";
    default: return "unknown status";
  }
}
