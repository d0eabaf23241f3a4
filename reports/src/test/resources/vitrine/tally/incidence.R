# Prints what R's survival package says of a table with the columns time and status
# (0 open, 1 reached, 2 ended otherwise): name,value lines. Without a file: its own lung data.
suppressMessages(library(survival))
file <- commandArgs(trailingOnly = TRUE)
say <- function(name, value) cat(sprintf("%s,%.12g\n", name, value))
if (length(file) == 0) {
  cases <- data.frame(time = lung$time, status = lung$status - 1)
  for (i in seq_len(nrow(cases))) cat(sprintf("case,%d,%d\n", cases$time[i], cases$status[i]))
} else {
  cases <- read.csv(file)
}
if (any(cases$status == 2)) {
  fit <- survfit(Surv(time, factor(status, 0:2)) ~ 1, data = cases)
  at <- summary(fit, times = 1:120, extend = TRUE)
  for (i in seq_along(at$time)) say(paste0("within,", at$time[i]), at$pstate[i, 2])
} else {
  fit <- survfit(Surv(time, status) ~ 1, data = cases, conf.type = "log-log")
  at <- summary(fit, times = 1:120, extend = TRUE)
  for (i in seq_along(at$time)) {
    say(paste0("within,", at$time[i]), 1 - at$surv[i])
    if (at$surv[i] > 0 && at$surv[i] < 1) {
      say(paste0("low,", at$time[i]), 1 - at$upper[i])
      say(paste0("high,", at$time[i]), 1 - at$lower[i])
    }
  }
  say("median", summary(fit)$table["median"])
  say("medianlow", summary(fit)$table["0.95LCL"])
  say("medianhigh", summary(fit)$table["0.95UCL"])
}
