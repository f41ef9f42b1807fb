#pragma once

/** The descriptor is being closed: if it is one of /dev/poll's, so is its set. */
void ForgetDevpoll(int fd);
