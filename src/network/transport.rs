use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use http::{Method, Request, StatusCode, Uri};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper_rustls::HttpsConnectorBuilder;
use hyper_timeout::TimeoutConnector;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::rt::TokioExecutor;
use octocrab::service::middleware::auth_header::AuthHeaderLayer;
use octocrab::service::middleware::base_uri::BaseUriLayer;
use octocrab::service::middleware::extra_headers::ExtraHeadersLayer;
use octocrab::{AuthState, OctoBody, Octocrab, OctocrabBuilder};
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::{Builder, Runtime};

use super::broken::{Broken, causes, passing, unanswered};
use super::{Proxy, Timeouts};

const NO_PLACE: &str = "cannot use the address as a place of the network";

/// A longer body is not read to its end. Answers come uncompressed: none is asked for otherwise.
const MAX_BODY: usize = 32 << 20;

/// So much is made room for because an answer says that it will come.
const USUAL_BODY: usize = 4 << 20;

/// One client. It follows no redirect and repeats nothing. A clone for another thread shares its
/// connections.
#[derive(Clone)]
pub(crate) struct Transport {
    runtime: Arc<Runtime>,
    octocrab: Octocrab,
    whole: Duration,
    /// Of the proxy, without its password.
    through: Option<String>,
}

pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn drop_headers(&mut self, unwanted: &dyn Fn(&str) -> bool) {
        let is_unwanted = |it: &HeaderValue| unwanted(&String::from_utf8_lossy(it.as_bytes()));
        let headers = self.headers.iter().filter(|it| is_unwanted(it.1));
        let names: Vec<HeaderName> = headers.map(|it| it.0.clone()).collect();
        for name in names {
            self.headers.remove(name);
        }
    }
}

impl Transport {
    /// `origin` is the scheme, host and port of what will be asked; `token` goes there as a bearer's
    /// and nowhere else.
    ///
    /// # Errors
    ///
    /// When the machine gives no sockets or has no certificates.
    pub(crate) fn new(
        origin: &str,
        token: Option<SecretString>,
        timeouts: &Timeouts,
        proxy: Option<&Proxy>,
    ) -> anyhow::Result<Self> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .context("cannot prepare the network")?;
        // octocrab starts a task while it is built.
        let entered = runtime.enter();
        let octocrab = match proxy {
            None => direct(origin, token, timeouts),
            Some(proxy) => tunnelled(origin, token, timeouts, proxy),
        }?;
        drop(entered);
        Ok(Self {
            runtime: Arc::new(runtime),
            octocrab,
            whole: timeouts.whole,
            through: proxy.map(ToString::to_string),
        })
    }

    /// Lets time pass while connections notice what happens to them.
    pub(crate) fn sleep(&self, length: Duration) {
        self.runtime
            .block_on(async { tokio::time::sleep(length).await });
    }

    /// Sends once to the absolute `address`.
    pub(crate) fn send(
        &self,
        method: &Method,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<String>,
    ) -> Result<Received, Broken> {
        let request = request(method, address, headers, body)?;
        self.within(exchange(&self.octocrab, request))
    }

    /// Sends once to the absolute `address`, and reads no more of the answer than its head.
    pub(crate) fn look(&self, method: &Method, address: &str) -> Result<Received, Broken> {
        let request = request(method, address, &[], None)?;
        self.within(head(&self.octocrab, request))
    }

    fn within(
        &self,
        exchange: impl Future<Output = Result<Received, Broken>>,
    ) -> Result<Received, Broken> {
        let received = self.runtime.block_on(async {
            match tokio::time::timeout(self.whole, exchange).await {
                Ok(received) => received,
                Err(_) => Err(passing(format!(
                    "no whole answer within {} s",
                    self.whole.as_secs()
                ))),
            }
        });
        received.map_err(|it| self.located(it))
    }

    /// What never got out is the matter of the proxy as much as of the other end.
    fn located(&self, mut broken: Broken) -> Broken {
        if let Some(name) = self.through.as_ref().filter(|_| broken.is_unsent) {
            broken.what = format!("{} (through the proxy {name})", broken.what);
        }
        broken
    }
}

fn direct(
    origin: &str,
    token: Option<SecretString>,
    timeouts: &Timeouts,
) -> anyhow::Result<Octocrab> {
    let mut builder = Octocrab::builder()
        .set_connect_timeout(Some(timeouts.connect))
        .set_read_timeout(Some(timeouts.silence))
        .set_write_timeout(Some(timeouts.silence))
        .base_uri(origin)
        .context(NO_PLACE)?;
    if let Some(token) = token {
        builder = builder.personal_token(token);
    }
    builder.build().context("cannot prepare the network")
}

/// The same client through a proxy, which octocrab's own connector has no place for.
fn tunnelled(
    origin: &str,
    token: Option<SecretString>,
    timeouts: &Timeouts,
    proxy: &Proxy,
) -> anyhow::Result<Octocrab> {
    let origin: Uri = origin.parse().context(NO_PLACE)?;
    let mut plain = HttpConnector::new();
    plain.enforce_http(false);
    let mut tunnel = Tunnel::new(proxy.uri.clone(), plain);
    if let Some(auth) = &proxy.auth {
        tunnel = tunnel.with_auth(auth.clone());
    }
    let secured = HttpsConnectorBuilder::new()
        .with_native_roots()
        .context("this machine has no certificates")?
        .https_or_http()
        .enable_http1()
        .wrap_connector(tunnel);
    let mut connector = TimeoutConnector::new(secured);
    connector.set_connect_timeout(Some(timeouts.connect));
    connector.set_read_timeout(Some(timeouts.silence));
    connector.set_write_timeout(Some(timeouts.silence));
    let client = Client::builder(TokioExecutor::new()).build::<_, OctoBody>(connector);
    let token = token.map(|it| format!("Bearer {}", it.expose_secret()).parse());
    let token: Option<HeaderValue> = token.transpose().context("no token for a header")?;
    let agent = (USER_AGENT, HeaderValue::from_static("maestro"));
    let built = OctocrabBuilder::new_empty()
        .with_service(client)
        .with_layer(&ExtraHeadersLayer::new(Arc::new(vec![agent])))
        .with_layer(&BaseUriLayer::new(origin.clone()))
        .with_layer(&AuthHeaderLayer::new(token, origin.clone(), origin))
        .with_auth(AuthState::None)
        .build();
    Ok(built.unwrap_or_else(|never| match never {}))
}

fn request(
    method: &Method,
    address: &str,
    headers: &[(&str, &str)],
    body: Option<String>,
) -> Result<Request<OctoBody>, Broken> {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if body.is_some() {
        request = request.header("content-type", "application/json");
    }
    request
        .body(body.map_or_else(OctoBody::empty, OctoBody::from))
        .map_err(|err| Broken {
            is_final: true,
            is_unsent: true,
            ..passing(err.to_string())
        })
}

async fn head(octocrab: &Octocrab, request: Request<OctoBody>) -> Result<Received, Broken> {
    let response = octocrab
        .execute(request)
        .await
        .map_err(|it| unanswered(&it))?;
    let (parts, _) = response.into_parts();
    Ok(Received {
        status: parts.status,
        headers: parts.headers,
        body: Vec::new(),
    })
}

async fn exchange(octocrab: &Octocrab, request: Request<OctoBody>) -> Result<Received, Broken> {
    let response = octocrab
        .execute(request)
        .await
        .map_err(|it| unanswered(&it))?;
    let (parts, body) = response.into_parts();
    let told = parts.headers.get(CONTENT_LENGTH);
    let told = told.and_then(|it| it.to_str().ok()?.parse().ok());
    let mut whole = Vec::with_capacity(USUAL_BODY.min(told.unwrap_or_default()));
    let mut body = Limited::new(body, MAX_BODY);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|it| cut(it.as_ref()))?;
        if let Some(data) = frame.data_ref() {
            whole.extend_from_slice(data);
        }
    }
    Ok(Received {
        status: parts.status,
        headers: parts.headers,
        body: whole,
    })
}

fn cut(error: &(dyn Error + 'static)) -> Broken {
    if error.is::<LengthLimitError>() {
        let what = format!("an answer longer than {} MiB", MAX_BODY >> 20);
        return Broken {
            is_final: true,
            ..passing(what)
        };
    }
    passing(format!("the answer broke off: {}", causes(error)))
}
