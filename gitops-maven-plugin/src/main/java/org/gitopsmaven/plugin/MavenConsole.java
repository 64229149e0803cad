/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import org.apache.maven.plugin.logging.Log;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.gitopsmaven.report.Console;

/** Lines in the log of the build, in the colours that Maven was told to use. */
record MavenConsole(Log log) implements Console {

    @Override
    public void line(String text) {
        log.info(text);
    }

    @Override
    public String strong(String text) {
        return MessageUtils.buffer().strong(text).toString();
    }

    @Override
    public String success(String text) {
        return MessageUtils.buffer().success(text).toString();
    }

    @Override
    public String failure(String text) {
        return MessageUtils.buffer().failure(text).toString();
    }

    @Override
    public String warning(String text) {
        return MessageUtils.buffer().warning(text).toString();
    }
}
