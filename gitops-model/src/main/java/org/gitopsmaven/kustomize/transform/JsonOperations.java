/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.jsonpatch.JsonPatch;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ShownNotes;
import org.gitopsmaven.yaml.YamlMark;

/** JSON operations on resources ({@code api/filters/patchjson6902}). */
final class JsonOperations {

    private final JsonPatch patch;

    private JsonOperations(JsonPatch patch) {
        this.patch = patch;
    }

    /** @param line the line of the file that the text starts in */
    static JsonOperations parse(String text, String file, int line) {
        if (text.isEmpty()) {
            throw new KustomizeException("empty json patch operations");
        }
        return new JsonOperations(JsonPatch.parse(text, file, line));
    }

    boolean isEmpty() {
        return patch.isEmpty();
    }

    /** Changes a resource; the notes of the build can be seen as annotations meanwhile, and survive. */
    void applyTo(KustomizeResource resource, BuildReport report) {
        new ShownNotes(resource).show();
        resource.setContent(patch.apply(resource.content(), (path, operation) -> {
            YamlMark mark = operation.mark();
            report.find(Finding.of(
                            KustomizeRules.PATCH_ADDS,
                            "'replace' adds " + path + " to " + resource.kind() + "/" + resource.name()
                                    + ", which does not have it")
                    .withHint("use 'op: add', or correct the path")
                    .at(mark.line() == 0 ? null : mark.location()));
        }));
        new ShownNotes(resource).remove();
    }
}
