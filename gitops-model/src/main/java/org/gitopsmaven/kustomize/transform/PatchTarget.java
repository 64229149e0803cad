/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;

/** The target of a patch; one that matches nothing is no error for kustomize but a finding for us. */
final class PatchTarget {

    private final Selection selection;
    private final YamlMapping target;
    private final BuildReport report;

    PatchTarget(YamlMapping target, BuildReport report) {
        this.selection = new Selection(target);
        this.target = target;
        this.report = report;
    }

    List<KustomizeResource> select(ResMap resources) {
        List<KustomizeResource> selected = selection.select(resources);
        if (selected.isEmpty()) {
            report.find(Finding.of(KustomizeRules.PATCH, "the target of the patch matches no resource: " + describe())
                    .withHint("correct the target, or remove the patch")
                    .at(target.mark().line() == 0 ? null : target.mark().location()));
        }
        return selected;
    }

    private String describe() {
        return YamlJson.write(target);
    }

    /** The target as kustomize prints it. */
    @Override
    public String toString() {
        return selection.toString();
    }
}
