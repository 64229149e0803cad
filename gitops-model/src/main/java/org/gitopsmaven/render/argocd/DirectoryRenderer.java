/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.argocd.application.DirectoryOptions;
import org.gitopsmaven.files.WalkOrder;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.resource.Resource;

/**
 * The manifests of a directory, in the order of a walk. Ported from {@code findManifests} of
 * {@code reposerver/repository}.
 */
final class DirectoryRenderer {

    private final Checkout checkout;
    private final Path directory;
    private final DirectoryOptions options;

    DirectoryRenderer(Checkout checkout, Path directory, DirectoryOptions options) {
        this.checkout = checkout;
        this.directory = directory;
        this.options = options;
    }

    SourceObjects render() {
        List<Resource> resources = new ArrayList<>();
        List<Path> reads = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        String prefix = checkout.relative(directory);
        int start = prefix.isEmpty() ? 0 : prefix.length() + 1;
        for (String file :
                checkout.below(directory).stream().sorted(WalkOrder.INSTANCE).toList()) {
            if (options.takes(file.substring(start)) && isThere(file)) {
                reads.add(checkout.root().resolve(file));
                read(file, resources, findings);
            }
        }
        return new SourceObjects(resources, reads, findings, List.of());
    }

    /** Whether it is a file, or a link to one; a link to nowhere is passed over. */
    private boolean isThere(String file) {
        Path path = checkout.root().resolve(file);
        try {
            if (!Files.isSymbolicLink(path)) {
                return true;
            }
            if (!Files.exists(path)) {
                return false;
            }
            if (!path.toRealPath().startsWith(checkout.root().toRealPath())) {
                throw new GitOpsException("illegal filepath in symlink", Location.of(path), "remove the link");
            }
            return Files.isRegularFile(path);
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(path), null, e);
        }
    }

    private void read(String file, List<Resource> resources, List<Finding> findings) {
        String text = checkout.files().read(file);
        if (text.contains(DirectoryOptions.SKIP_MARK)) {
            return;
        }
        String shown = checkout.files().shown(file);
        if (file.endsWith(".jsonnet")) {
            throw NotRenderedException.unsupported(
                    "jsonnet is not evaluated here", Location.of(shown), "render it into YAML beforehand");
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        ManifestFile.Content content = new ManifestFile(name, shown, text).read();
        resources.addAll(content.resources());
        GitOpsException ignored = content.ignored();
        if (ignored != null) {
            Location place = ignored.location();
            findings.add(
                    Finding.of(ArgoRules.IGNORED, "the file is no manifest and is passed over: " + ignored.message())
                            .at(place == null ? Location.of(shown) : place));
        }
    }
}
