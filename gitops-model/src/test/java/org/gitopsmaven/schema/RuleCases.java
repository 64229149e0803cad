/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;

/** Runs one rule over manifests in a text. */
final class RuleCases {

    private RuleCases() {}

    /** The findings as {@code line:column field: message}. */
    static List<String> findings(Validator<Rendering> rule, String text) {
        List<Finding> found = new ArrayList<>();
        rule.validate(Renderings.of(Renderings.target("prod", "web"), "m.yaml", text), found::add);
        return found.stream().sorted().map(RuleCases::shown).toList();
    }

    static String shown(Finding finding) {
        String place = String.valueOf(finding.location()).replaceFirst("^[^:]*:", "");
        String field = finding.field() == null ? "" : finding.field() + ": ";
        return place + " " + finding.severity().word() + " " + field + finding.message();
    }
}
