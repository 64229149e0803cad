/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.SourceLine;
import org.jspecify.annotations.Nullable;

/** A text that is no YAML, or a node that is not what it should be. */
public class YamlException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    private static final Rule SYNTAX = new Rule("YAML-SYNTAX", Severity.ERROR, "files that are read are YAML");

    public YamlException(String message, YamlMark mark) {
        this(message, mark, null);
    }

    public YamlException(String message, YamlMark mark, @Nullable String hint) {
        super(message, mark.equals(YamlMark.NONE) ? null : mark.location(), hint);
    }

    YamlException(String message, Location location, @Nullable String hint) {
        super(message, location, hint);
    }

    /** A problem of the text itself: the offending line becomes part of the message, unless it may be a secret. */
    static YamlException inText(String problem, String text, String file, int line, int column) {
        String offending = SourceLine.shown(text, line).orElse("").strip();
        String shown = offending.length() > 120 ? offending.substring(0, 117) + "..." : offending;
        String message = shown.isEmpty() ? problem : problem + ": \"" + shown + "\"";
        return new YamlException(message, new Location(file, line, column), null);
    }

    @Override
    public Rule rule() {
        return SYNTAX;
    }
}
