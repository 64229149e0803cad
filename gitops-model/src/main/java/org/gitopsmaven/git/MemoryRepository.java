/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.transport.PackParser;
import org.eclipse.jgit.util.FS;

/**
 * The objects of a branch that are here, in memory. JGit's own class knows no shallow histories and no partial clones;
 * this one reads both.
 */
final class MemoryRepository extends InMemoryRepository {

    private static final byte[] EMPTY_TREE = {};

    private final GitLimits limits;
    private final RefDatabase refs = new NoRefs();
    private volatile boolean missingTreesAreEmpty;

    MemoryRepository(GitLimits limits) {
        super(new DfsRepositoryDescription("gitops"));
        this.limits = limits;
        getConfig().setInt("protocol", null, "version", 2);
        getConfig().setBoolean("pack", null, "deltaCompression", false);
    }

    /**
     * While a push packs its objects, JGit walks the trees of the remote's tip, which are not all here. Only then may
     * they read as empty: left on, an edit would drop the files of a tree that was not fetched.
     */
    void setMissingTreesAreEmpty(boolean on) {
        missingTreesAreEmpty = on;
    }

    @Override
    public FS getFS() {
        // the file: transport resolves paths with it
        return FS.DETECTED;
    }

    @Override
    public RefDatabase getRefDatabase() {
        return refs;
    }

    @Override
    public ObjectReader newObjectReader() {
        return new Reader(super.newObjectReader());
    }

    @Override
    public ObjectInserter newObjectInserter() {
        ObjectInserter inserter = super.newObjectInserter();
        return new ObjectInserter.Filter() {
            @Override
            protected ObjectInserter delegate() {
                return inserter;
            }

            @Override
            public PackParser newPackParser(InputStream in) throws IOException {
                PackParser parser = inserter.newPackParser(new BoundedStream(in, limits));
                parser.setMaxObjectSizeLimit(limits.received());
                return parser;
            }
        };
    }

    private final class Reader extends ObjectReader.Filter {

        private final ObjectReader original;

        Reader(ObjectReader original) {
            this.original = original;
        }

        @Override
        protected ObjectReader delegate() {
            return original;
        }

        @Override
        public ObjectReader newReader() {
            return new Reader(original.newReader());
        }

        @Override
        public Set<ObjectId> getShallowCommits() throws IOException {
            return getObjectDatabase().getShallowCommits();
        }

        @Override
        public ObjectLoader open(AnyObjectId id, int type) throws IOException {
            if (missingTreesAreEmpty && type == Constants.OBJ_TREE && !original.has(id)) {
                return new ObjectLoader.SmallObject(Constants.OBJ_TREE, EMPTY_TREE);
            }
            return original.open(id, type);
        }
    }
}
