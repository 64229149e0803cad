/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.argocd.application.RefreshPaths;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.ArgoSource;
import org.gitopsmaven.repository.RenderTarget;
import org.jspecify.annotations.Nullable;

/**
 * One target in {@code index.json}.
 *
 * @param root what its paths are relative to
 * @param files what was written for it, relative to the output directory
 */
record IndexEntry(Rendering rendering, Path root, List<String> files) {

    Map<String, @Nullable Object> json() {
        RenderTarget target = rendering.target();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("environment", target.environment().value());
        json.put("application", target.application().value());
        json.put("region", target.region());
        json.put("cluster", target.cluster());
        json.put("controller", target.controller().word());
        json.put("source", source(target));
        json.put("definedAt", target.definedAt().relativeTo(root).toString());
        json.put("status", rendering.status().word());
        json.put("reason", reason());
        json.put("resources", rendering.resources().size());
        json.put("files", files);
        json.put("reads", reads());
        json.put("sha256", sha256());
        String refreshPaths = refreshPaths();
        if (refreshPaths != null) {
            json.put("manifestGeneratePaths", refreshPaths);
        }
        return json;
    }

    private List<String> reads() {
        List<String> reads = new ArrayList<>();
        for (Path file : rendering.reads()) {
            reads.add(relative(file));
        }
        Collections.sort(reads);
        return reads;
    }

    private Map<String, Object> source(RenderTarget target) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("type", target.source().type());
        source.put("path", relative(target.source().directory()));
        return source;
    }

    private @Nullable String reason() {
        GitOpsException fault = rendering.fault();
        if (fault == null) {
            return null;
        }
        Location location = fault.location();
        return location == null ? fault.message() : location.relativeTo(root) + ": " + fault.message();
    }

    /** What the annotation of Argo CD says that goes by the files that were read. */
    private @Nullable String refreshPaths() {
        boolean application = rendering.isRendered() && rendering.target().source() instanceof ArgoSource;
        return application && !rendering.reads().isEmpty() ? RefreshPaths.annotation(reads()) : null;
    }

    private @Nullable String sha256() {
        return rendering.isRendered() ? ManifestText.sha256(rendering.text()) : null;
    }

    private String relative(Path path) {
        if (path.equals(root)) {
            return ".";
        }
        return path.startsWith(root) ? root.relativize(path).toString().replace('\\', '/') : path.toString();
    }
}
