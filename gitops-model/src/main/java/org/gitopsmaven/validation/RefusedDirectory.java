/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.DirectorySource;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * A directory of manifests that was refused because of one of its files. The objects of the others are looked at one by
 * one all the same; what they refer to may be in the file that cannot be read. Without lists and JSON: in a directory
 * that is no whole, they are the data of programs.
 */
final class RefusedDirectory {

    private RefusedDirectory() {}

    /** The rendering with the objects that can be read, when it is one of a refused directory; else itself. */
    static Rendering readable(SourceTree tree, Rendering rendering) {
        if (rendering.isRendered() || !(rendering.target().source() instanceof DirectorySource source)) {
            return rendering;
        }
        List<Resource> resources = new ArrayList<>();
        for (Path file : tree.yamlFilesBelow(source.directory())) {
            if (isAtFault(file, rendering.fault()) || SourceFile.isJson(file)) {
                continue;
            }
            for (YamlNode document : SourceFile.read(tree, file, true).documents()) {
                if (document instanceof YamlMapping object
                        && object.text("apiVersion") != null
                        && object.text("kind") != null
                        && !"List".equals(object.text("kind"))) {
                    resources.add(new Resource(object, new Origin(object.mark().location())));
                }
            }
        }
        return new Rendering(
                rendering.target(),
                rendering.status(),
                resources,
                List.of(),
                rendering.reads(),
                rendering.findings(),
                rendering.fault());
    }

    private static boolean isAtFault(Path file, @Nullable GitOpsException fault) {
        Location location = fault == null ? null : fault.location();
        return location != null && location.file().equals(file.toString());
    }
}
